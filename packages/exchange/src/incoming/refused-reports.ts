import { areaOfType, sourceOf, type EventOf } from '@trilateral/contracts'
import { requestRefused, type RefusedRequest } from '@trilateral/contracts/work-program'
import type { SqlTransaction } from '@trilateral/journal'
import { partnerReportReceived } from '@trilateral/contracts/portal'

/**
 * An area that was told of a report may not take it: then the report is refused after all, and its partner is told as of any other. Only
 * the area that was told can say so.
 */
export async function keepRefusedReports(
  tx: SqlTransaction,
  events: readonly EventOf<unknown>[],
): Promise<void> {
  for (const event of events) {
    if (event.type !== requestRefused.type) continue
    const { request } = event.data as { request: RefusedRequest }
    const { asked, code, field, facts } = request
    if (
      asked.entity !== partnerReportReceived.entity ||
      asked.area !== areaOfType(partnerReportReceived.type)
    )
      continue
    await tx.query(REFUSE, [asked.id, event.source, sourceOf(''), field, { ...facts, why: code }])
  }
}

const REFUSE = `
WITH report AS (
  SELECT id, partner FROM exchange.incoming WHERE id = $1 AND outcome = 'accepted' AND $3 || area = $2
), place AS (
  UPDATE exchange.progress SET rejected_head = rejected_head + 1 FROM report WHERE progress.partner = report.partner
  RETURNING report.id, rejected_head
)
UPDATE exchange.incoming SET outcome = 'rejected', code = 'refused-by-area', field = $4, rejected_position = rejected_head,
  facts = $5::jsonb || jsonb_build_object('area', area)
FROM place WHERE incoming.id = place.id`
