// What the tests of this folder begin with.
import { partsOfKey, type FlowKey } from './flow-key.ts'
import { beforeFirstRow, FlowReader, type ReadingState, type RefusedRow } from './flow-reader.ts'
import { recogniseLayout, type Layout } from './layout.ts'

export const BACI = 't,i,j,k,v,q'
export const COMTRADE =
  'typeCode,freqCode,refYear,period,reporterCode,reporterISO,reporterDesc,flowCode,partnerCode,partnerISO,partner2Code,cmdCode,cmdDesc,customsCode,motCode,qty,netWgt,primaryValue'

export interface ReadFlow extends FlowKey {
  readonly value: number
  readonly quantity: number | null
}

export interface ReadFile {
  readonly flows: readonly ReadFlow[]
  readonly refused: readonly RefusedRow[]
  readonly state: ReadingState
  readonly consumed: number
}

export function givenLayout(header: string): Layout {
  const layout = recogniseLayout(Buffer.from(`${header}\n`))
  if (!layout.ok) throw new Error(`the header was refused: ${layout.refusal.code}`)
  return layout.value
}

/** Reads what follows a header in pieces of these lengths, over and over, to its end. */
export function readIn(
  header: string,
  body: Uint8Array,
  {
    pieces = [body.length || 1],
    year = null,
  }: { readonly pieces?: readonly number[]; readonly year?: number | null } = {},
): ReadFile {
  const reader = new FlowReader({
    layout: givenLayout(header),
    year,
    state: beforeFirstRow,
    mostRefused: 1000,
  })
  for (let at = 0, turn = 0; at < body.length; turn += 1) {
    const length = Math.max(1, pieces[turn % pieces.length] ?? 1)
    reader.push(body.subarray(at, at + length))
    at += length
  }
  reader.end()
  return {
    flows: flowsIn(reader.rows.take()),
    refused: reader.refusedRows,
    state: reader.state,
    consumed: reader.consumed,
  }
}

export const readText = (header: string, lines: readonly string[], year: number | null = null): ReadFile =>
  readIn(header, Buffer.from(`${lines.join('\n')}\n`), { year })

/** PostgreSQL's binary COPY rows, read back by their own lengths. */
function flowsIn(rows: Buffer): readonly ReadFlow[] {
  const flows: ReadFlow[] = []
  for (let at = 0; at < rows.length;) {
    if (rows.readInt16BE(at) !== 3) throw new Error('a row has three fields')
    at += 2
    const fields: (number | null)[] = []
    for (let field = 0; field < 3; field += 1) {
      const length = rows.readInt32BE(at)
      at += 4
      fields.push(length === -1 ? null : Number(rows.readBigInt64BE(at)))
      at += Math.max(0, length)
    }
    const [key, value, quantity] = fields
    flows.push({ ...partsOfKey(key ?? NaN), value: value ?? NaN, quantity: quantity ?? null })
  }
  return flows
}
