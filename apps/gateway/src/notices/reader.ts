import { PARTIES } from '@trilateral/contracts'
import type { Notice, NoticeAcknowledgement, NoticeCorroboration } from '@trilateral/contracts/work-program'
import { meetingStanding, ministryDays, missingParticulars, stageOf } from '@trilateral/work-program/rules'
import type { Provenance } from '../answer/answer.ts'
import type { Moment } from '../answer/moment.ts'
import { provenanceOf, shown, type KeptRecord } from '../records/kept-record.ts'
import { NOTICE_RANKS } from '../records/ranks.ts'
import type { RecordStore } from '../records/store.ts'
import type { NoticeItem, NoticeList } from './views.ts'

export interface NoticeQuestion {
  /** Exercises instead of what is real. */
  readonly exercises: boolean
  readonly area?: string | undefined
  readonly open: boolean
}

export interface NoticeReader {
  list(moment: Moment, question: NoticeQuestion): Promise<Omit<NoticeList, 'asOf'>>
}

/** Disruptions that are told at one time are few. */
const SHOWN = 100
const COUNTED_TO = 1000
/** What the ministries say of them, the latest first. */
const REPLIES_AT_MOST = 2000

export const noticeReader = (records: RecordStore): NoticeReader => ({
  async list(moment, { exercises, area, open }) {
    const isOpen = open ? { isOpen: true as const } : {}
    const narrowed = { entity: 'notice', ...(area === undefined ? {} : { area }), ...isOpen }
    const asked = { ...narrowed, rank: NOTICE_RANKS[exercises ? 'exercise' : 'real'] }
    const newest = { order: 'newest-day', limit: REPLIES_AT_MOST } as const
    const [notices, total, practised, acknowledgements, corroborations] = await Promise.all([
      records.find<Notice>(moment, { ...asked, order: 'newest-day', limit: SHOWN }),
      records.count(moment, { ...asked, limit: COUNTED_TO }),
      records.count(moment, { ...narrowed, rank: NOTICE_RANKS.exercise, limit: COUNTED_TO }),
      records.find<NoticeAcknowledgement>(moment, { ...newest, entity: 'notice-acknowledgement' }),
      records.find<NoticeCorroboration>(moment, { ...newest, entity: 'notice-corroboration' }),
    ])
    return {
      items: notices.map((kept) => noticeItem(kept, moment, { acknowledgements, corroborations })),
      total,
      exercises: practised,
    }
  },
})

interface Replies {
  readonly acknowledgements: readonly KeptRecord<NoticeAcknowledgement>[]
  readonly corroborations: readonly KeptRecord<NoticeCorroboration>[]
}

function noticeItem(
  kept: KeptRecord<Notice>,
  { on, today, at }: Moment,
  { acknowledgements, corroborations }: Replies,
): NoticeItem {
  const { id, area, state: notice, originator } = kept
  const acknowledged = PARTIES.flatMap((party) =>
    acknowledgements
      .filter((each) => each.state.notice === id && each.originator === party)
      .map((each) => ({ party, on: each.state.on })),
  )
  return {
    id,
    area,
    notice,
    stage: stageOf(
      notice,
      acknowledged.map(({ party }) => party),
    ),
    acknowledged,
    corroborations: corroborations.filter((each) => each.state.notice === id).map(shown),
    missing: missingParticulars(notice.particulars),
    meeting: meetingStanding(notice, originator, on === today ? ministryDays(at) : on),
    provenance: noticeProvenance(kept),
  }
}

export const noticeProvenance = (kept: KeptRecord<Notice>): Provenance => ({
  ...provenanceOf(kept),
  source: kept.state.post.source,
})
