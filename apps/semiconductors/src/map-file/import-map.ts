import { createHash } from 'node:crypto'
import { decided, ministryDay, type Decision } from '@trilateral/contracts'
import { readTable } from '@trilateral/files'
import type { Receipt, Recorder } from '@trilateral/records'
import { v5 as uuidv5 } from 'uuid'
import { chipInputRecord } from '../chip-inputs/chip-input-record.ts'
import { refuse } from '../chip-inputs/refusals.ts'
import { amendChipInput, recordChipInput, type RegisterParts } from '../chip-inputs/register.ts'
import { MAP_TABLE_NAMES, type MapTable } from './map-columns.ts'
import { planMap, type PlannedInput } from './plan-map.ts'
import type { KeepMapInput, MapFilesInput } from './questions.ts'
import { readMap, type MapTables } from './read-map.ts'
import { readRows, type MapRow } from './read-rows.ts'
import { RowNotes, type RowReason } from './row-notes.ts'

export interface MapFileRow {
  readonly line: number
  readonly outcome: 'accepted' | 'warning' | 'refused'
  readonly reasons: readonly RowReason[]
  /** What the row says, in short, in the words of the file. */
  readonly said: string
}

/** What keeping the files would do. Nothing is kept by it. */
export interface MapPreview {
  readonly sha256: string
  readonly accepted: number
  readonly refused: number
  readonly tables: readonly { readonly table: MapTable; readonly rows: readonly MapFileRow[] }[]
  readonly inputs: readonly Omit<PlannedInput, 'state'>[]
}

interface ReadFiles {
  readonly sha256: string
  readonly tables: MapTables
  readonly notes: RowNotes
  readonly plan: readonly PlannedInput[]
}

async function readFiles(
  { records, now }: RegisterParts,
  by: Recorder,
  { files, of, by: countedBy, language, readOn }: MapFilesInput,
): Promise<Decision<ReadFiles>> {
  const hash = createHash('sha256')
  const tables: Partial<Record<MapTable, readonly MapRow[]>> = {}
  for (const name of MAP_TABLE_NAMES) {
    const bytes = Buffer.from(files[name], 'base64')
    hash.update(bytes).update('\n')
    const table = await readTable(bytes)
    if (!table.ok) return { ok: false, refusal: { ...table.refusal, field: name } }
    const rows = readRows(table.value, name)
    if (!rows.ok) return rows
    tables[name] = rows.value
  }
  const { inputs = [], stages = [], sequence = [], providers = [], provision = [] } = tables
  const all = { inputs, stages, sequence, providers, provision }
  const notes = new RowNotes()
  const kept = await records.all(by.party, chipInputRecord)
  const own = new Map(kept.filter(({ originator }) => originator === by.party).map((each) => [each.id, each]))
  const today = ministryDay('jp', now())
  const defaults = { party: by.party, language, of, by: countedBy, readOn, today }
  const plan = planMap(readMap(all, notes), own, defaults, notes)
  return decided({ sha256: hash.digest('hex'), tables: all, notes, plan })
}

/** Reads a map in five files and tells, row by row, what keeping it would do. */
export async function previewMap(
  parts: RegisterParts,
  by: Recorder,
  files: MapFilesInput,
): Promise<Decision<MapPreview>> {
  const read = await readFiles(parts, by, files)
  if (!read.ok) return read
  const { sha256, tables, notes, plan } = read.value
  const reported = MAP_TABLE_NAMES.map((table) => ({
    table,
    rows: tables[table].map((row): MapFileRow => {
      const reasons = notes.of(table, row.line)
      const outcome = notes.isRefused(table, row.line)
        ? 'refused'
        : reasons.length > 0
          ? 'warning'
          : 'accepted'
      return { line: row.line, outcome, reasons, said: SAID[table](row) }
    }),
  }))
  const rows = reported.reduce((sum, each) => sum + each.rows.length, 0)
  return decided({
    sha256,
    accepted: rows - notes.refused,
    refused: notes.refused,
    tables: reported,
    inputs: plan.map(({ state: _state, ...rest }) => rest),
  })
}

const SAID: Readonly<Record<MapTable, (row: MapRow) => string>> = {
  inputs: ({ cell }) => cell('input_name'),
  stages: ({ cell }) => cell('stage_name'),
  sequence: ({ cell }) => `${cell('input_id')} → ${cell('goes_into_id') || cell('is_type_of_id')}`,
  providers: ({ cell }) => cell('provider_name'),
  provision: ({ cell }) => `${cell('provider_id')} → ${cell('provided_id')} ${cell('share_provided')}`.trim(),
}

/**
 * Keeps exactly what was previewed. Each input is one change with its event, one after the other, those that others are made from
 * first: sent again with the same request id it goes on where it stopped and keeps nothing twice. Before the first, everything is
 * checked against the preview: `file-not-the-one-previewed`, `file-with-refused-rows` {refused}, `map-preview-outdated` {title}.
 */
export async function keepMap(
  parts: RegisterParts,
  by: Recorder,
  input: KeepMapInput,
): Promise<Decision<{ readonly inputs: number }>> {
  const read = await readFiles(parts, by, input)
  if (!read.ok) return read
  const { sha256, notes, plan } = read.value
  if (sha256 !== input.previewed.sha256) return refuse('file-not-the-one-previewed')
  if (notes.refused > 0 && !input.leaveOut)
    return refuse('file-with-refused-rows', undefined, { refused: notes.refused })
  const seen = new Map(input.previewed.inputs.map(({ id, expectedVersion }) => [id, expectedVersion]))
  // What stands as the files have it needs no keeping: so it is when they are sent again.
  const outdated = plan.find(
    ({ id, action, expectedVersion }) =>
      !seen.has(id) || (action !== 'unchanged' && seen.get(id) !== expectedVersion),
  )
  if (outdated) return refuse('map-preview-outdated', undefined, { title: outdated.name })
  for (const planned of plan) {
    const done = await keepInput(parts, by, input, planned)
    if (!done.ok) return done
  }
  return decided({ inputs: plan.length })
}

function keepInput(
  parts: RegisterParts,
  by: Recorder,
  { requestId, audience, tlp }: KeepMapInput,
  { id, action, expectedVersion, state }: PlannedInput,
): Promise<Decision<Receipt>> {
  if (action === 'unchanged') return Promise.resolve(decided({ id, version: expectedVersion ?? 1 }))
  const { id: _id, ...draft } = state
  // One wish for all the files; each of its inputs is a request of its own, the same each time it is sent.
  const wish = { ...draft, requestId: uuidv5(id, requestId) }
  return expectedVersion === null
    ? recordChipInput(parts, by, { ...wish, audience, tlp }, id)
    : amendChipInput(parts, by, { ...wish, id, expectedVersion })
}
