import { audienceOf, type Audience, type Party, type Tlp } from '@trilateral/contracts'
import type { PartnerReport } from '@trilateral/contracts/portal'
import type { Pool } from 'pg'

/** A report that was taken, as the area is to hear of it. Originator is the partner's owner. */
export interface TakenReport {
  readonly report: PartnerReport
  readonly audience: Audience
  readonly tlp: Tlp
}

/** Records a report in the portal's name, for its area to hear. Called again with the same report after a crash: it must record it once. */
export type TellReport = (taken: TakenReport) => Promise<void>

interface ReportRow {
  readonly id: string
  readonly partner: string
  readonly owner: Party
  readonly area: string
  readonly audience: string
  readonly tlp: Tlp
  readonly event_id: string
  readonly reported_at: string | null
  readonly received_at: Date
  readonly report: PartnerReport['report']
}

const AT_ONCE = 50

/**
 * Tells areas of reports that were taken and not told yet.
 * @returns whether there may be more
 * @throws the first failure, after the others were told
 */
export async function tellReports(pool: Pool, tell: TellReport, signal: AbortSignal): Promise<boolean> {
  const { rows } = await pool.query<ReportRow>(
    `SELECT id, partner, owner, area, audience, tlp, event_id, reported_at, received_at, report FROM exchange.incoming
     WHERE report IS NOT NULL AND told_at IS NULL ORDER BY received_at, id LIMIT $1`,
    [AT_ONCE],
  )
  let failure: unknown
  let told = 0
  for (const row of rows) {
    if (signal.aborted) return false
    try {
      await tell(takenOf(row))
      await pool.query(
        'UPDATE exchange.incoming SET told_at = clock_timestamp() WHERE id = $1 AND told_at IS NULL',
        [row.id],
      )
      told += 1
    } catch (error) {
      failure ??= error
    }
  }
  if (failure !== undefined) throw failure
  return told === AT_ONCE
}

function takenOf(row: ReportRow): TakenReport {
  const { id, partner, owner, area, event_id: eventId, reported_at: reportedAt, report, tlp } = row
  const audience = audienceOf(row.audience)
  if (!audience) throw new Error(`report ${id} has the audience ${row.audience}`)
  const receivedAt = row.received_at.toISOString()
  return {
    audience,
    tlp,
    report: { id, partner, owner, area, eventId, reportedAt, receivedAt, report },
  }
}
