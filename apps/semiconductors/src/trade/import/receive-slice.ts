import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { decided, type Decision, type Party } from '@trilateral/contracts'
import type { PoolClient } from 'pg'
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams'
import { FlowReader, type RefusedRow } from '../read/flow-reader.ts'
import { COPY_COLUMNS, COPY_HEADER, COPY_TRAILER } from '../read/row-buffer.ts'
import { refuse } from '../refusals.ts'
import { holdImport, moveImport, type TradeImport } from './trade-import.ts'
import { inTransaction, RolledBack, type TradeParts } from './trade-parts.ts'

/** A file with more than this of rows that cannot be read is not the file that it was taken for. */
export const MOST_REFUSED = 100_000
/** Bytes that one slice may have, unpacked: its rows are one transaction. */
export const MOST_SLICE = 64 * 1024 * 1024
/** Rows wait for so many bytes, so that the server is written to in a few long sentences. */
const WRITE_FROM = 64 * 1024

export interface Slice {
  readonly id: string
  /** Where in the unpacked file it begins: exactly where the import stands. */
  readonly offset: number
  /** The file ends with it. */
  readonly isLast: boolean
  readonly body: Readable
}

/**
 * Takes in a piece of the file: its whole lines become rows, and the checkpoint moves behind the last of them, in one
 * transaction. Whatever ends in between (the line, the process, the server) leaves the import where it stood.
 */
export async function receiveSlice(
  { pool, now }: TradeParts,
  party: Party,
  slice: Slice,
): Promise<Decision<TradeImport>> {
  try {
    return await inTransaction(pool, async (client, as) => {
      await as(party)
      const held = await holdForSlice(client, slice)
      if (!held.ok) return held
      const begun = held.value
      await as('process')
      const reader = new FlowReader({
        layout: begun.layout,
        year: begun.about.year,
        state: begun.reading,
        mostRefused: MOST_REFUSED,
      })
      await copyRows(client, begun.number, reader, slice)
      await as(party)
      await reportRefused(client, begun, reader.refusedRows)
      const moved: TradeImport = {
        ...begun,
        state: reader.tooManyRefused ? 'stopped' : slice.isLast ? 'received' : 'receiving',
        bytesRead: begun.bytesRead + reader.consumed,
        reading: reader.state,
        changedAt: now(),
      }
      await moveImport(client, moved, moved.changedAt)
      return decided(moved)
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.no
    throw error
  }
}

async function holdForSlice(client: PoolClient, { id, offset }: Slice): Promise<Decision<TradeImport>> {
  const held = await holdImport(client, id)
  if (held === undefined) return refuse('import-not-found')
  if (held === 'busy') return refuse('import-busy')
  if (held.state !== 'receiving') return refuse('import-not-receiving', undefined, { state: held.state })
  return held.bytesRead === offset
    ? decided(held)
    : refuse('offset-not-next', 'offset', { offset: held.bytesRead })
}

/** What breaks here breaks the connection: the transaction closes it, and the server forgets the rows. */
async function copyRows(client: PoolClient, number: number, reader: FlowReader, slice: Slice): Promise<void> {
  const copy = client.query(
    copyFrom(`COPY trade_flow_${number} (${COPY_COLUMNS}) FROM STDIN (FORMAT binary)`),
  )
  // Heard here, or the server's no would end the process while we wait for more of the body.
  const failed = new Promise<never>((_resolve, reject) => copy.on('error', reject))
  failed.catch(() => undefined)
  copy.write(COPY_HEADER)
  let bytes = 0
  for await (const piece of slice.body as AsyncIterable<Uint8Array>) {
    bytes += piece.length
    if (bytes > MOST_SLICE) throw new RolledBack(refuse('slice-too-large', undefined, { bytes: MOST_SLICE }))
    reader.push(piece)
    if (reader.rows.length >= WRITE_FROM) await Promise.race([write(copy, reader.rows.take()), failed])
    if (reader.tooManyRefused) break
  }
  if (slice.isLast && !reader.tooManyRefused) reader.end()
  copy.write(reader.rows.take())
  copy.end(COPY_TRAILER)
  await Promise.race([once(copy, 'finish'), failed])
}

/** Waits where the server is slower than we are: what it has not taken must not pile up here. */
async function write(copy: CopyStreamQuery, rows: Buffer): Promise<void> {
  if (!copy.write(rows)) await once(copy, 'drain')
}

async function reportRefused(
  client: PoolClient,
  { id, reading }: TradeImport,
  refused: readonly RefusedRow[],
): Promise<void> {
  if (refused.length === 0) return
  await client.query(
    `INSERT INTO trade_refused_row (import, position, line, column_role, code, said)
     SELECT $1, $2 + nth, line, column_role, code, said
     FROM unnest($3::integer[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS row (line, column_role, code, said, nth)`,
    [
      id,
      reading.refused,
      refused.map(({ line }) => line),
      refused.map(({ column }) => column),
      refused.map(({ code }) => code),
      refused.map(({ said }) => said),
    ],
  )
}
