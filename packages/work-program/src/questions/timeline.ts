import type { MultilingualText, Party } from '@trilateral/contracts'
import type { Meeting, Milestone } from '@trilateral/contracts/work-program'
import { daysAt, type DeskParts } from '../desk/desk-parts.ts'
import type { TimelineInput } from '../inputs/questions.ts'
import { meetingRecord, milestoneRecord, programRecord } from '../kept/definitions.ts'
import { ministerialOf } from '../rules/brief/brief-figures.ts'
import type { Days } from '../rules/days.ts'
import type { NextMinisterial } from '../statement/next-ministerial.ts'
import { milestoneStanding, type MilestoneStanding } from './standing.ts'
import { recordView, type ListView, type RecordView } from './views.ts'

export interface TimelineRow extends RecordView<Milestone> {
  readonly standing: MilestoneStanding
  readonly programTitle: MultilingualText
  /** Whether its program still runs: nothing of a closed one is overdue. */
  readonly programRuns: boolean
}

export interface Timeline extends ListView<TimelineRow> {
  readonly today: Days
  readonly ministerial: NextMinisterial
  /** Planned ones and the latest that were held. */
  readonly meetings: readonly RecordView<Meeting>[]
}

const MEETINGS_AT_MOST = 100

/** Milestones against their baselines, soonest due first, beside the meetings and the ministerial. */
export async function timeline(
  parts: DeskParts,
  reader: Party,
  { program, ...question }: TimelineInput,
): Promise<Timeline> {
  const { records } = parts
  const [page, meetings] = await Promise.all([
    records.page(reader, milestoneRecord, { ...question, parent: program, order: 'due' }),
    records.page(reader, meetingRecord, { order: 'changed', limit: MEETINGS_AT_MOST }),
  ])
  const ids = [...new Set(page.items.map(({ state }) => state.program))]
  const programs = new Map(
    (await Promise.all(ids.map((id) => records.one(reader, programRecord, id)))).flatMap((kept) =>
      kept ? [[kept.id, kept.state] as const] : [],
    ),
  )
  const today = daysAt(parts)
  // A milestone is shared with nobody who does not see its program; were one, it would be left out here.
  const items = page.items.flatMap((kept) => {
    const of = programs.get(kept.state.program)
    if (!of) return []
    const standing = milestoneStanding(kept.state, today)
    const row = { ...recordView(kept, reader), standing }
    return [{ ...row, programTitle: of.title, programRuns: of.status === 'active' }]
  })
  return {
    ...page,
    items,
    today,
    ministerial: ministerialOf(
      meetings.items.map(({ state }) => state),
      today,
    ),
    meetings: meetings.items.map((each) => recordView(each, reader)),
  }
}
