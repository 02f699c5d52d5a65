import { shiftedDay, type CalendarDate } from '@trilateral/contracts'
import type { CalendarKind } from '@trilateral/contracts/portal'
import type { Notice } from '@trilateral/contracts/work-program'
import { allThreeWork, HOLIDAYS_FROM, HOLIDAYS_TO, workingDays, type WorkingDay } from '@trilateral/holidays'
import { suspensionEnds } from '../alerts/lapsing-suspensions.ts'
import type { Moment } from '../answer/moment.ts'
import { ministerial } from '../brief/ministerial.ts'
import type { MeasureStore } from '../measures/store.ts'
import type { Portfolios } from '../portfolio/keep-portfolios.ts'
import { NOTICE_RANKS } from '../records/ranks.ts'
import type { RecordStore } from '../records/store.ts'
import { DATED_ENTITIES } from './dated-records.ts'
import {
  assessmentsGrowOld,
  entryOfRecord,
  entryOfSuspension,
  meetingsOnNotices,
  ministerialDue,
} from './entries.ts'
import type { Calendar, CalendarDay, CalendarEntry, MinistryDay } from './views.ts'

/** Records that are read for one answer, of the window and of what is overdue before it. */
const AT_MOST = 2000
const OVERDUE_AT_MOST = 200
/** Notices that are looked through, the latest first: no day of theirs but that of issue is kept by. */
const NOTICES_AT_MOST = 1000

export interface CalendarQuestion {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly area?: string | undefined
  /** Empty: every kind. */
  readonly kinds: readonly CalendarKind[]
}

export interface CalendarReader {
  get(moment: Moment, question: CalendarQuestion): Promise<Omit<Calendar, 'asOf'>>
}

export interface CalendarParts {
  readonly records: RecordStore
  readonly measures: MeasureStore
  readonly portfolios: Portfolios
}

export const calendarReader = ({ records, measures, portfolios }: CalendarParts): CalendarReader => ({
  async get(moment, { from, to, area, kinds }) {
    const asked = { entity: DATED_ENTITIES, order: 'day', ...(area === undefined ? {} : { area }) } as const
    const [portfolio, within, overdue, kept, notices] = await Promise.all([
      portfolios.at(moment),
      records.find<unknown>(moment, { ...asked, from, to, limit: AT_MOST }),
      records.find<unknown>(moment, {
        ...asked,
        to: shiftedDay(from, -1),
        isOpen: true,
        limit: OVERDUE_AT_MOST,
      }),
      measures.all(moment.party, moment.knownAt),
      records.find<Notice>(moment, {
        entity: 'notice',
        rank: NOTICE_RANKS.real,
        order: 'newest-day',
        limit: NOTICES_AT_MOST,
      }),
    ])
    const next = ministerial(portfolio)
    const computed = [
      ...suspensionEnds(kept, moment.on).map(entryOfSuspension),
      ...assessmentsGrowOld(portfolio),
      ...meetingsOnNotices(notices, portfolio),
      ministerialDue(next),
    ]
    const isAsked = (entry: CalendarEntry) =>
      (area === undefined || entry.area === area) && (kinds.length === 0 || kinds.includes(entry.kind))
    const of = (found: typeof within) => found.flatMap((each) => entryOfRecord(each, portfolio))
    const all = [...of(within), ...of(overdue), ...computed].filter(isAsked).toSorted(byDay)
    return {
      from,
      to,
      days: daysOf(from, to),
      entries: all.filter(({ day }) => day >= from && day <= to),
      overdue: all.filter(({ day, overdueDays }) => day < from && overdueDays > 0),
      ministerial: next,
      more:
        within.length === AT_MOST || overdue.length === OVERDUE_AT_MOST || notices.length === NOTICES_AT_MOST,
      holidaysKnown: { from: HOLIDAYS_FROM, to: HOLIDAYS_TO },
    }
  },
})

const byDay = (a: CalendarEntry, b: CalendarEntry) =>
  a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? -1 : 1

export function daysOf(from: CalendarDate, to: CalendarDate): CalendarDay[] {
  const days: CalendarDay[] = []
  for (let day = from; day <= to; day = shiftedDay(day, 1)) {
    const working = workingDays(day)
    days.push({
      day,
      allThreeWork: allThreeWork(working),
      ministries: {
        jp: ministryDayOf(working.jp),
        kr: ministryDayOf(working.kr),
        us: ministryDayOf(working.us),
      },
    })
  }
  return days
}

const ministryDayOf = ({ works, isWeekend, holidays }: WorkingDay): MinistryDay => ({
  works,
  isWeekend,
  holidays: holidays.map(({ kind, name, source }) => ({ kind, name, source })),
})
