import { createHash } from 'node:crypto'
import { decided, ministryDay, refused, type Decision } from '@trilateral/contracts'
import type { Indicator } from '@trilateral/contracts/semiconductors'
import { readTable } from '@trilateral/files'
import type { Kept, Receipt, Recorder } from '@trilateral/records'
import type { FileInput, KeepInput } from './commands.ts'
import { readValues } from './file/read-values.ts'
import { indicatorRecord } from './indicator-record.ts'
import { recordValues } from './indicator.ts'
import { planValues, type Plan, type PlannedLine } from './plan-values.ts'
import { refuse } from './refusals.ts'
import type { IndicatorParts } from './register.ts'

export interface ValuesPreview {
  readonly sha256: string
  /** The version that the plan was made for. */
  readonly version: number
  readonly lines: readonly PlannedLine[]
  readonly added: number
  readonly revised: number
  readonly unchanged: number
  readonly refused: number
  readonly ignored: readonly string[]
}

interface ReadFile {
  readonly sha256: string
  readonly ignored: readonly string[]
  readonly plan: (indicator: Indicator) => Plan
}

async function readFile(
  { now }: IndicatorParts,
  by: Recorder,
  { content }: FileInput,
): Promise<Decision<ReadFile>> {
  const bytes = Buffer.from(content, 'base64')
  const table = await readTable(bytes)
  if (!table.ok) return table
  const values = readValues(table.value)
  if (!values.ok) return values
  const { lines, ignored } = values.value
  const today = ministryDay(by.party, now())
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return decided({ sha256, ignored, plan: (indicator) => planValues(indicator, lines, today) })
}

/** Reads a file of values and tells, line by line, what keeping it would do. Nothing is kept. */
export async function previewValues(
  parts: IndicatorParts,
  by: Recorder,
  input: FileInput,
): Promise<Decision<ValuesPreview>> {
  const kept = await parts.records.one(by.party, indicatorRecord, input.id)
  if (!kept) return refuse('indicator-not-found')
  const ours = checkOurs(by, kept)
  if (!ours.ok) return ours
  const file = await readFile(parts, by, input)
  if (!file.ok) return file
  const { sha256, ignored, plan } = file.value
  const { lines } = plan(kept.state)
  const count = (wanted: PlannedLine['action']) => lines.filter(({ action }) => action === wanted).length
  return decided({
    sha256,
    ignored,
    version: kept.version,
    lines,
    added: count('added'),
    revised: count('revised'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  })
}

const checkOurs = ({ party }: Recorder, { originator }: Kept<Indicator>): Decision<null> =>
  originator === party ? decided(null) : refused('not-the-originator', undefined, { originator })

/**
 * Keeps exactly what was previewed, as one change with its event. Refused besides what the plan refuses: another file, another
 * version of the indicator, a file with a refused line, a file that brings nothing new.
 */
export async function keepValues(
  parts: IndicatorParts,
  by: Recorder,
  input: KeepInput,
): Promise<Decision<Receipt>> {
  const file = await readFile(parts, by, input)
  if (!file.ok) return file
  const { sha256, plan } = file.value
  if (sha256 !== input.sha256) return refuse('file-not-the-one-previewed')
  const { id, requestId, expectedVersion } = input
  const command = { id, requestId, expectedVersion, request: { file: sha256 } }
  return parts.records.change(by, indicatorRecord, command, ({ state }) => {
    const { lines, said } = plan(state)
    const bad = lines.filter(({ action }) => action === 'refused').length
    if (bad > 0) return refuse('file-with-refused-rows', undefined, { refused: bad })
    if (said.length === 0) return refuse('file-brings-nothing-new')
    return recordValues(state, said, ministryDay(by.party, parts.now()))
  })
}
