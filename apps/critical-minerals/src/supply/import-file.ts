import { createHash } from 'node:crypto'
import { decided, ministryDay, type Decision } from '@trilateral/contracts'
import {
  supplyPositionAmended,
  supplyPositionRecorded,
  type SupplyPosition,
} from '@trilateral/contracts/critical-minerals'
import { readTable } from '@trilateral/files'
import { happened, type Receipt, type Recorder } from '@trilateral/records'
import { v5 as uuidv5 } from 'uuid'
import type { FileReason } from './file/read-extras.ts'
import { readShares, type ReadLine } from './file/read-shares.ts'
import { planImport, type ImportPlan, type PlannedPosition } from './plan-import.ts'
import type { FileInput, KeepInput } from './questions.ts'
import { refuse } from './refusals.ts'
import { supplyPositionRecord } from './supply-position-record.ts'
import type { SupplyParts } from './supply-register.ts'

export interface FileRow {
  readonly line: number
  readonly accepted: boolean
  readonly reasons: readonly FileReason[]
  /** What the line was read as; null where it could not be read. */
  readonly said: Pick<
    NonNullable<ReadLine['row']>,
    'material' | 'stage' | 'country' | 'year' | 'share' | 'scope'
  > | null
}

export interface PreviewedPosition extends Omit<PlannedPosition, 'state'> {
  /** What stands now and what would stand; null where it cannot. */
  readonly before: SupplyPosition | null
  readonly after: SupplyPosition | null
}

/** What keeping a file would do. Nothing is kept by it. */
export interface FilePreview {
  readonly sha256: string
  readonly accepted: number
  readonly refused: number
  /** Every line that is not empty, in the order of the file. */
  readonly rows: readonly FileRow[]
  readonly positions: readonly PreviewedPosition[]
}

interface ReadFile {
  readonly sha256: string
  readonly lines: readonly ReadLine[]
  readonly plan: ImportPlan
  readonly standing: ReadonlyMap<string, SupplyPosition>
}

async function readFile(
  { records, now }: SupplyParts,
  by: Recorder,
  { content, holder, language, readOn }: FileInput,
): Promise<Decision<ReadFile>> {
  const bytes = Buffer.from(content, 'base64')
  const table = await readTable(bytes)
  if (!table.ok) return table
  const lines = readShares(table.value)
  if (!lines.ok) return lines
  const all = await records.all(by.party, supplyPositionRecord)
  const own = new Map(all.filter(({ originator }) => originator === by.party).map((kept) => [kept.id, kept]))
  const thisYear = Number(ministryDay(by.party, now()).slice(0, 4))
  const plan = planImport(lines.value, own, { party: by.party, thisYear, holder, language, readOn })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const standing = new Map([...own].map(([id, { state }]) => [id, state]))
  return decided({ sha256, lines: lines.value, plan, standing })
}

/** Reads a shares file and tells, line by line, what keeping it would do. */
export async function previewFile(
  parts: SupplyParts,
  by: Recorder,
  file: FileInput,
): Promise<Decision<FilePreview>> {
  const read = await readFile(parts, by, file)
  if (!read.ok) return read
  const { sha256, lines, plan, standing } = read.value
  const rows = lines.map(({ line, row }): FileRow => {
    const reasons = plan.reasons.get(line) ?? []
    const said = row && {
      material: row.material,
      stage: row.stage,
      country: row.country,
      year: row.year,
      share: row.share,
      scope: row.scope,
    }
    return { line, accepted: reasons.length === 0, reasons, said }
  })
  const accepted = rows.filter((row) => row.accepted).length
  const positions = plan.positions.map(({ state, ...rest }) => ({
    ...rest,
    before: standing.get(rest.id) ?? null,
    after: state,
  }))
  return decided({ sha256, accepted, refused: rows.length - accepted, rows, positions })
}

export interface KeptFile {
  /** What stands now, position by position. */
  readonly positions: readonly (Receipt & { readonly action: PlannedPosition['action'] })[]
}

/**
 * Keeps exactly what was previewed. Each position is one change with its event, one after the other: sent again with the same
 * request id it goes on where it stopped and keeps nothing twice. Before the first, everything is checked against the preview:
 * `file-not-the-one-previewed`, `file-with-refused-rows` {refused}, `preview-outdated` {material}; then nothing is kept.
 */
export async function keepFile(
  parts: SupplyParts,
  by: Recorder,
  input: KeepInput,
): Promise<Decision<KeptFile>> {
  const read = await readFile(parts, by, input)
  if (!read.ok) return read
  const { sha256, plan } = read.value
  if (sha256 !== input.previewed.sha256) return refuse('file-not-the-one-previewed')
  if (plan.reasons.size > 0)
    return refuse('file-with-refused-rows', undefined, { refused: plan.reasons.size })
  const outdated = plan.positions.find((position) => !isAsPreviewed(position, input))
  if (outdated) return refuse('preview-outdated', undefined, { material: outdated.about.material })
  const kept: (Receipt & { action: PlannedPosition['action'] })[] = []
  for (const position of plan.positions) {
    const done = await keepPosition(parts, by, input, position)
    if (!done.ok) return done
    kept.push({ ...done.value, action: position.action })
  }
  return decided({ positions: kept })
}

/** What stands as the file has it needs no keeping: so it is when a file is sent again. */
function isAsPreviewed({ id, action, expectedVersion }: PlannedPosition, { previewed }: KeepInput): boolean {
  const seen = previewed.positions.find((each) => each.id === id)
  return seen !== undefined && (action === 'unchanged' || seen.expectedVersion === expectedVersion)
}

async function keepPosition(
  { records }: SupplyParts,
  by: Recorder,
  { requestId, audience, tlp, previewed }: KeepInput,
  { id, action, expectedVersion, state }: PlannedPosition,
): Promise<Decision<Receipt>> {
  if (!state) throw new Error(`position ${id} has no refused line and no state`)
  if (action === 'unchanged') return decided({ id, version: expectedVersion ?? 1 })
  // One wish for the whole file; each of its positions is a request of its own, the same each time it is sent.
  const command = { id, requestId: uuidv5(id, requestId), request: { file: previewed.sha256 } }
  return expectedVersion === null
    ? records.enter(by, supplyPositionRecord, { ...command, audience, tlp }, () =>
        decided({ state, event: happened(supplyPositionRecorded, { supplyPosition: state }) }),
      )
    : records.change(by, supplyPositionRecord, { ...command, expectedVersion }, () =>
        decided({ state, event: happened(supplyPositionAmended, { supplyPosition: state }) }),
      )
}
