import type { EventOf } from '@trilateral/contracts'
import { partnerReportReceived, type PartnerReport } from '@trilateral/contracts/portal'

/** What a ministry's system reported to an area; undefined: the event is about something else, or for another area. */
export function reportIn(event: EventOf<unknown>, area: string): PartnerReport | undefined {
  if (event.type !== partnerReportReceived.type) return undefined
  const { partnerReport } = partnerReportReceived.data.parse(event.data)
  return partnerReport.area === area ? partnerReport : undefined
}

/** As whom the area writes what a system reported: the ministry whose system it is. */
export const systemOf = ({ owner, partner }: PartnerReport) => ({
  party: owner,
  subject: `partner-${partner}`,
  name: `System ${partner}`,
})
