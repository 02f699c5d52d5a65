import { noticeExceptions } from '@trilateral/work-program/rules'
import { noticeProvenance } from '../notices/reader.ts'
import type { Portfolio } from '../portfolio/portfolio.ts'
import type { BriefNotice } from './views.ts'

/** Meetings that notices ask for and that leadership should see to. */
export function briefNotices({ leadership: { notices }, day }: Portfolio): BriefNotice[] {
  const found = noticeExceptions(
    notices.map(({ state, originator }) => ({ notice: state, originator })),
    day.days,
  )
  return found.flatMap((exception) => {
    const kept = notices.find(({ id }) => id === exception.id)
    return kept ? [{ ...exception, title: kept.state.title, provenance: noticeProvenance(kept) }] : []
  })
}
