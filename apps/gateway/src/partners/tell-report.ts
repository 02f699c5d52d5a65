import { decided } from '@trilateral/contracts'
import { partnerReportReceived } from '@trilateral/contracts/portal'
import type { TellReport } from '@trilateral/exchange'
import { happened, type RecordStore } from '@trilateral/records'
import { partnerReportRecord } from './partner-report-record.ts'

/**
 * Tells an area of a report as the portal tells of everything: a record with its event. Record and request have the report's own id, so
 * that a report which is told again after a crash is told once.
 */
export const tellReport =
  (portalRecords: RecordStore): TellReport =>
  async ({ report, audience, tlp }) => {
    const { id, partner, owner } = report
    const by = { party: owner, subject: `partner-${partner}`, name: `System ${partner}` }
    const command = { id, requestId: id, request: { report: id }, audience, tlp }
    const told = await portalRecords.enter(by, partnerReportRecord, command, () =>
      decided({ state: report, event: happened(partnerReportReceived, { partnerReport: report }) }),
    )
    if (!told.ok) throw new Error(`the report ${id} of ${partner} could not be told: ${told.refusal.code}`)
  }
