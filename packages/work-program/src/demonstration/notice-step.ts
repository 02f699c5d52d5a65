import type { CalendarDate, MultilingualText, Party } from '@trilateral/contracts'
import type { DisruptedGood } from '@trilateral/contracts/work-program'
import type { Recorder } from '@trilateral/records'
import type { WorkProgramDesk } from '../desk/work-program-desk.ts'
import type { Step } from './step.ts'

/** One thing that an official of the demonstration does with a notice. */
export interface NoticeStep {
  readonly key: string
  readonly on: CalendarDate
  readonly by: Party
  readonly take: (given: StepGiven) => ReturnType<Step['take']>
}

export interface StepGiven {
  readonly desk: WorkProgramDesk
  readonly by: Recorder
  readonly requestId: string
  /** The notice's id. */
  readonly id: string
}

/** A text about a good, in whichever languages the good has a name. */
export const aboutGood = (
  { name }: DisruptedGood,
  words: (called: (language: 'en' | 'ja' | 'ko') => string) => MultilingualText,
): MultilingualText =>
  words(
    (language) => (name[language] ?? Object.values(name).find(({ state }) => state === 'source'))?.text ?? '',
  )

/** Where there is nothing behind it, the source says so. */
export const MADE_UP = {
  name: 'Illustrative: made up for demonstration',
  url: null,
  accessedOn: '2026-11-24',
} as const
