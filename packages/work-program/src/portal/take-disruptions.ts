import { decided } from '@trilateral/contracts'
import { dayAt } from '../desk/desk-parts.ts'
import { noticeRecord } from '../kept/definitions.ts'
import { isOfOwner, noticeOfReport } from '../rules/notices/reported.ts'
import type { Heed, HeedingParts } from './heed.ts'
import { reportIn, systemOf } from './report-in.ts'
import { requestIdFor } from './request-id.ts'

/** Makes a notice of each disruption that a ministry's system reported to this area. */
export const takeDisruptions =
  ({ records, area, now }: HeedingParts): Heed =>
  async (event) => {
    const report = reportIn(event, area)
    if (report?.report.kind !== 'disruption') return null
    const own = isOfOwner(report, event.originator)
    if (!own.ok) return own
    const { disruption } = report.report
    const by = systemOf(report)
    const { audience, tlp } = event
    const id = requestIdFor(event, 'notice')
    const command = { id, requestId: id, request: { reported: event.id }, audience, tlp }
    return records.enter(by, noticeRecord, command, () => {
      const notice = noticeOfReport(report, disruption, { id, audience, today: dayAt({ now }, by.party) })
      return notice.ok ? decided({ ...notice.value, causationid: event.id }) : notice
    })
  }
