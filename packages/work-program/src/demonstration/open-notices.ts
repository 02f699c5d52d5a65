import type { DisruptedGood } from '@trilateral/contracts/work-program'
import type { RecordStore } from '@trilateral/records'
import { v5 as uuidv5 } from 'uuid'
import { exerciseSteps } from './exercise-steps.ts'
import type { NoticeStep } from './notice-step.ts'
import { noticeSteps } from './notice-steps.ts'
import { demoRecorder } from './people.ts'
import type { Step } from './step.ts'
import { takeSteps, type TakenSteps } from './take-steps.ts'

/** What the notices of an area's demonstration are about, out of its own register or by name. */
export interface OpeningGoods {
  /** Of the notice that goes the real way, marked as illustrative. */
  readonly notice: DisruptedGood
  readonly exercise: DisruptedGood
}

/** The ids of all areas' demonstration notices, and of their requests, are made of it. */
const NOTICES = '01989680-0003-7000-8000-000000000000'

/** Two made-up notices: one that is being assessed, and an exercise that was met about in time. Neither becomes late, however long it stands. */
export function openNotices(records: RecordStore, area: string, goods: OpeningGoods): Promise<TakenSteps> {
  const steps = (of: string, taken: readonly NoticeStep[]): Step[] =>
    taken.map(({ key, on, by, take }) => ({
      key,
      on,
      take: (desk) =>
        take({
          desk,
          by: demoRecorder(by),
          requestId: uuidv5(`${area} ${key}`, NOTICES),
          id: uuidv5(`${area} ${of}`, NOTICES),
        }),
    }))
  return takeSteps(records, area, [
    ...steps('notice', noticeSteps(goods.notice)),
    ...steps('exercise', exerciseSteps(goods.exercise)),
  ])
}
