import { createHash } from 'node:crypto'
import { decided, type Decision } from '@trilateral/contracts'
import type { Recorder } from '@trilateral/records'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { beforeFirstRow, FlowReader, type ReadingState, type RefusedRow } from '../read/flow-reader.ts'
import { recogniseLayout, type Layout } from '../read/layout.ts'
import { refuse } from '../refusals.ts'
import { aboutSchema, importOf, importOfRequest, type TradeImport } from './trade-import.ts'
import { inTransaction, type TradeParts } from './trade-parts.ts'

/** Bytes of a file's beginning that tell what it is, and tell it from another. */
export const HEAD_BYTES = 65_536

/** The beginning of a file, unpacked. */
export const fileSchema = z.strictObject({
  name: z.string().trim().min(1).max(300),
  /** Of the whole; null: it comes packed. */
  bytes: z.int().min(0).nullable(),
  head: z.base64().max(Math.ceil(HEAD_BYTES / 3) * 4),
})

export const previewInput = z.strictObject({
  file: fileSchema,
  year: z.int().min(1962).max(2100).nullable(),
})

export const beginInput = aboutSchema.extend({ requestId: z.uuid(), file: fileSchema })

export interface FilePreview {
  readonly layout: Layout
  /** How the first lines read; of a short file, how all of it does. */
  readonly reading: ReadingState
  readonly refused: readonly RefusedRow[]
  /** The first cells of the first lines, as they stand in the file. */
  readonly sample: readonly (readonly string[])[]
  /** The file says no year: the official must. */
  readonly needsYear: boolean
  /** What the name says, where it is one of BACI's: BACI_HS17_Y2024_V202601.csv. */
  readonly named: {
    readonly nomenclature: string | null
    readonly year: number | null
    readonly release: string | null
  }
}

const SAMPLE_LINES = 8
const SAMPLE_CELLS = 12
const MOST_REFUSED_SHOWN = 20

/** What a file is by its first bytes. Nothing is kept. */
export function previewFile({ file, year }: z.infer<typeof previewInput>): Decision<FilePreview> {
  const head = Buffer.from(file.head, 'base64')
  const layout = recogniseLayout(head)
  if (!layout.ok) return layout
  const needsYear = !layout.value.columns.includes('year')
  const reader = new FlowReader({
    layout: layout.value,
    // Until the official says which year, any will do to see whether the rest can be read.
    year: year ?? 2000,
    state: beforeFirstRow,
    mostRefused: MOST_REFUSED_SHOWN,
  })
  reader.push(head.subarray(layout.value.headerBytes))
  if (file.bytes !== null && file.bytes <= head.length) reader.end()
  const lines = head
    .toString('utf8')
    .split(/\r?\n/, SAMPLE_LINES + 2)
    .slice(0, SAMPLE_LINES + 1)
  const delimiter = String.fromCharCode(layout.value.delimiter)
  return decided({
    layout: layout.value,
    reading: reader.state,
    refused: reader.refusedRows,
    sample: lines.map((line) =>
      line
        .split(delimiter)
        .slice(0, SAMPLE_CELLS)
        .map((cell) => cell.replace(/^\uFEFF/, '').slice(0, 40)),
    ),
    needsYear,
    named: {
      nomenclature: /HS(92|96|02|07|12|17|22)/i.exec(file.name)?.[0].toUpperCase() ?? null,
      year: Number(/_Y((19|20)\d\d)/i.exec(file.name)?.[1] ?? 0) || null,
      release: /_V(20\d{4}[a-z]?)/i.exec(file.name)?.[1] ?? null,
    },
  })
}

/** Opens an import: from here on its bytes may come. Sent twice, it is opened once. */
export async function beginImport(
  { pool, now }: TradeParts,
  by: Recorder,
  { requestId, file, ...about }: z.infer<typeof beginInput>,
): Promise<Decision<TradeImport>> {
  const preview = previewFile({ file, year: about.year })
  if (!preview.ok) return preview
  if (about.audience.length === 0) return refuse('audience-missing', 'audience')
  if (!about.audience.includes(by.party))
    return refuse('audience-without-originator', 'audience', { originator: by.party })
  if (preview.value.needsYear && about.year === null) return refuse('year-missing', 'year')
  if (!preview.value.needsYear && about.year !== null) return refuse('year-not-needed', 'year')
  const { layout } = preview.value
  const headSha256 = createHash('sha256').update(Buffer.from(file.head, 'base64')).digest('hex')
  const at = now()
  return inTransaction(pool, async (client, as) => {
    await as(by.party)
    const id = uuidv7({ msecs: at.getTime() })
    const { rowCount } = await client.query(
      `INSERT INTO trade_import (id, originator, by_subject, by_name, begun_at, changed_at, state, about, layout, file,
         bytes_read, reading, request_id)
       VALUES ($1, $2, $3, $4, $5, $5, 'receiving', $6, $7, $8, $9, $10, $11) ON CONFLICT (originator, request_id) DO NOTHING`,
      [
        id,
        by.party,
        by.subject,
        by.name,
        at,
        JSON.stringify(about),
        JSON.stringify(layout),
        JSON.stringify({ name: file.name, bytes: file.bytes, headSha256 }),
        layout.headerBytes,
        JSON.stringify(beforeFirstRow),
        requestId,
      ],
    )
    if (rowCount === 1) {
      await as('process')
      await client.query('SELECT trade_open($1)', [id])
      await as(by.party)
    }
    const begun = rowCount === 1 ? await importOf(client, id) : await importOfRequest(client, requestId)
    if (!begun) throw new Error(`import ${id} was begun and is not there`)
    return decided(begun)
  })
}
