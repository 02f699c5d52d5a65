// What the tests of this slice begin with, in officials' words.
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Decision, Party } from '@trilateral/contracts'
import type { Recorder } from '@trilateral/records'
import type { z } from 'zod'
import { beginImport, HEAD_BYTES, type beginInput } from './import/begin-import.ts'
import { keepImport } from './import/keep-import.ts'
import { receiveSlice } from './import/receive-slice.ts'
import type { TradeImport } from './import/trade-import.ts'
import type { TradeParts } from './import/trade-parts.ts'

type BeginInput = z.infer<typeof beginInput>

export const officialOf = (party: Party): Recorder => ({
  party,
  subject: `official-${party}`,
  name: `Official of ${party}`,
})

/** @throws Error when it was a no */
export function yes<Value>(decision: Decision<Value>): Value {
  if (!decision.ok) throw new Error(`${decision.refusal.code} ${JSON.stringify(decision.refusal.facts)}`)
  return decision.value
}

export const givenAbout = (file: Uint8Array, changes: Partial<BeginInput> = {}): BeginInput => ({
  requestId: randomUUID(),
  file: {
    name: 'BACI_HS17_Y2024_V202601.csv',
    bytes: file.length,
    head: Buffer.from(file.subarray(0, HEAD_BYTES)).toString('base64'),
  },
  title: { en: { text: 'Customs data of a test', state: 'source' } },
  source: { name: 'A test', url: null, accessedOn: '2026-11-24' },
  licence: null,
  release: '202601',
  nomenclature: 'HS17',
  year: null,
  remark: null,
  illustrative: true,
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
  ...changes,
})

/** A body as a socket brings it: in pieces that end anywhere. */
export function bodyOf(bytes: Uint8Array, piece = 777): Readable {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += piece) pieces.push(bytes.subarray(at, at + piece))
  return Readable.from(pieces)
}

/** Sends a file from where its import stands, in slices of so many bytes. */
export async function sendFile(
  parts: TradeParts,
  party: Party,
  begun: TradeImport,
  file: Uint8Array,
  slice = file.length,
): Promise<TradeImport> {
  let at = begun
  while (at.state === 'receiving') {
    const to = Math.min(at.bytesRead + slice, file.length)
    const body = bodyOf(file.subarray(at.bytesRead, to))
    const sent = { id: at.id, offset: at.bytesRead, isLast: to === file.length, body }
    at = yes(await receiveSlice(parts, party, sent))
  }
  return at
}

/** Imports a file from beginning to record. */
export async function importFile(
  parts: TradeParts,
  party: Party,
  file: Uint8Array,
  changes: Partial<BeginInput> = {},
) {
  const begun = yes(await beginImport(parts, officialOf(party), givenAbout(file, changes)))
  await sendFile(parts, party, begun, file)
  return yes(await keepImport(parts, officialOf(party), begun.id))
}

export const fileOf = (...lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`)
