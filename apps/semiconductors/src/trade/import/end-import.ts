import { decided, ministryDay, type Decision } from '@trilateral/contracts'
import {
  supplierSharesWithdrawn,
  tradeDataSetWithdrawn,
  type TradeDataSet,
} from '@trilateral/contracts/semiconductors'
import { happened, type Receipt, type Recorder } from '@trilateral/records'
import { v5 as uuidv5 } from 'uuid'
import { z } from 'zod'
import { supplierSharesRecord, tradeDataSetRecord } from '../data-set-record.ts'
import { refuse } from '../refusals.ts'
import { holdImport, moveImport, type ImportState } from './trade-import.ts'
import { inTransaction, type TradeParts } from './trade-parts.ts'

export const withdrawInput = z.strictObject({
  id: z.uuid(),
  requestId: z.uuid(),
  expectedVersion: z.int().min(1),
  reason: z.string().trim().min(1).max(400),
})

const BEFORE_ITS_RECORD: readonly ImportState[] = ['receiving', 'stopped', 'received']

/** Gives an import up before a data set was made of it. Its rows are gone; giving it up once more changes nothing. */
export async function cancelImport(
  parts: TradeParts,
  by: Recorder,
  id: string,
): Promise<Decision<{ readonly id: string }>> {
  return dropFlows(parts, by, id, BEFORE_ITS_RECORD)
}

/** Takes a data set back: its record says so and why, its flows are gone, and nothing that was computed of it stands. */
export async function withdrawDataSet(
  parts: TradeParts,
  by: Recorder,
  { id, requestId, expectedVersion, reason }: z.infer<typeof withdrawInput>,
): Promise<Decision<Receipt>> {
  const withdrawn = await parts.records.change(
    by,
    tradeDataSetRecord,
    { id, requestId, expectedVersion, request: { reason } },
    ({ state }) => {
      if (state.withdrawn) return refuse('nothing-changed')
      const on = ministryDay(by.party, parts.now())
      const next: TradeDataSet = { ...state, withdrawn: { on, reason } }
      return decided({ state: next, event: happened(tradeDataSetWithdrawn, { tradeDataSet: next }) })
    },
  )
  if (!withdrawn.ok) return withdrawn
  for (const shares of await parts.records.all(by.party, supplierSharesRecord, { parent: id })) {
    const next = { ...shares.state, withdrawn: true }
    const command = { id: shares.id, requestId: uuidv5(shares.id, requestId), request: { reason } }
    await parts.records.change(by, supplierSharesRecord, command, () =>
      decided({ state: next, event: happened(supplierSharesWithdrawn, { supplierShares: next }) }),
    )
  }
  const dropped = await dropFlows(parts, by, id, ['counted', 'kept', 'cancelled'])
  return dropped.ok ? withdrawn : dropped
}

async function dropFlows(
  { pool, now }: TradeParts,
  by: Recorder,
  id: string,
  from: readonly ImportState[],
): Promise<Decision<{ readonly id: string }>> {
  return inTransaction(pool, async (client, as) => {
    await as(by.party)
    const held = await holdImport(client, id)
    if (held === undefined) return refuse('import-not-found')
    if (held === 'busy') return refuse('import-busy')
    if (held.state === 'cancelled') return decided({ id })
    if (!from.includes(held.state)) return refuse('import-not-receiving', undefined, { state: held.state })
    await client.query('DELETE FROM trade_refused_row WHERE import = $1', [id])
    await moveImport(client, { ...held, state: 'cancelled' }, now())
    await as('process')
    await client.query('SELECT trade_drop($1)', [id])
    return decided({ id })
  })
}
