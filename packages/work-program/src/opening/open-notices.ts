import type { CalendarDate, Party, Refusal } from '@trilateral/contracts'
import type { DisruptedGood } from '@trilateral/contracts/work-program'
import type { RecordStore } from '@trilateral/records'
import { v5 as uuidv5 } from 'uuid'
import { workProgramDesk } from '../desk/work-program-desk.ts'
import { exerciseSteps } from './exercise-steps.ts'
import { noticeSteps } from './notice-steps.ts'

/** What the notices of an area's demonstration are about, out of its own register or by name. */
export interface OpeningGoods {
  /** Of the notice that goes the real way, marked as illustrative. */
  readonly notice: DisruptedGood
  readonly exercise: DisruptedGood
}

export interface OpenedNotices {
  /** Steps that stand as the demonstration has them, taken now or at an earlier start. */
  readonly standing: number
  /** Steps that found officials' own work instead of what they lean on: theirs stays. */
  readonly left: readonly { readonly key: string; readonly refusal: Refusal }[]
}

const NOTICES = '01989680-0003-7000-8000-000000000000'

/** The people of the demonstration, named as the local identity providers name them: nobody real stands in this data. */
const PEOPLE: Readonly<Record<Party, string>> = {
  jp: 'Demo Official (Japan)',
  kr: 'Demo Official (Republic of Korea)',
  us: 'Demo Official (United States)',
}

/**
 * Takes two made-up notices through the same rules as an official's, each step as on its own day: one that is being assessed, and an
 * exercise that was met about in time. Starting again, or in several copies at once, takes nothing twice.
 */
export async function openNotices(
  records: RecordStore,
  area: string,
  goods: OpeningGoods,
): Promise<OpenedNotices> {
  const left: { key: string; refusal: Refusal }[] = []
  const notices = [
    { id: uuidv5(`${area} notice`, NOTICES), steps: noticeSteps(goods.notice) },
    { id: uuidv5(`${area} exercise`, NOTICES), steps: exerciseSteps(goods.exercise) },
  ]
  for (const { id, steps } of notices)
    for (const { key, on, by: party, take } of steps) {
      const desk = workProgramDesk({ records, area, now: () => momentOf(on) })
      const by = { party, subject: 'opening-notices', name: PEOPLE[party] }
      const taken = await take({ desk, by, requestId: uuidv5(`${area} ${key}`, NOTICES), id })
      if (!taken.ok) left.push({ key, refusal: taken.refusal })
    }
  return { standing: notices.flatMap(({ steps }) => steps).length - left.length, left }
}

/** Noon in London: the same day in Tokyo, Seoul and Washington, all year. */
const momentOf = (day: CalendarDate) => new Date(`${day}T12:00:00.000Z`)
