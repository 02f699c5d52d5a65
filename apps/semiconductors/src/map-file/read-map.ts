import type { ChipInput, ChipStage } from '@trilateral/contracts/semiconductors'
import { isUsable } from '../chip-inputs/stage-order.ts'
import type { MapTable } from './map-columns.ts'
import type { MapRow } from './read-rows.ts'
import { readProvision, type ReadProvision } from './read-provision.ts'
import type { RowNotes } from './row-notes.ts'

export type MapTables = Readonly<Record<MapTable, readonly MapRow[]>>

/** An input as the files have it. */
export interface ReadInput extends Pick<ChipInput, 'kind' | 'stage'> {
  /** Its id in the files. */
  readonly key: string
  readonly line: number
  readonly name: string
  readonly usedAt: ReadonlySet<ChipStage>
  /** Ids in the files. */
  readonly madeFrom: ReadonlySet<string>
  /** Undefined: the files do not say who provides it. */
  readonly provision: ReadProvision | undefined
}

const KINDS: Readonly<Record<string, Pick<ChipInput, 'kind'> & { readonly stage: ChipStage | null }>> = {
  process: { kind: 'process', stage: null },
  design_resource: { kind: 'software-or-ip', stage: 'design' },
  tool_resource: { kind: 'equipment', stage: 'equipment' },
  material_resource: { kind: 'chemical-or-gas', stage: 'materials' },
  ultimate_output: { kind: 'component', stage: 'assembly-test-packaging' },
}

/** How stages are called in files, by a word of their name. */
const STAGE_WORDS: readonly (readonly [word: string, stage: ChipStage])[] = [
  ['assembly', 'assembly-test-packaging'],
  ['fabrication', 'front-end'],
  ['front-end', 'front-end'],
  ['design', 'design'],
  ['equipment', 'equipment'],
  ['wafer', 'wafers'],
  ['material', 'materials'],
]

type Draft = ReadInput & { readonly usedAt: Set<ChipStage>; readonly madeFrom: Set<string> }

/** Every input that the files have, with what is said against each row. */
export function readMap(tables: MapTables, notes: RowNotes): readonly ReadInput[] {
  const stages = readStages(tables.stages, notes)
  const provision = readProvision(tables, notes)
  const inputs = new Map<string, Draft>()
  for (const row of tables.inputs) {
    const read = readInput(row, stages, inputs, notes)
    if (read) inputs.set(read.key, { ...read, provision: provision.get(read.key) })
  }
  for (const row of tables.sequence) readLink(row, inputs, notes)
  return [...inputs.values()]
}

function readStages(rows: readonly MapRow[], notes: RowNotes): ReadonlyMap<string, ChipStage> {
  const stages = new Map<string, ChipStage>()
  for (const { line, cell } of rows) {
    const [id, name] = [cell('stage_id'), cell('stage_name').toLowerCase()]
    const stage = STAGE_WORDS.find(([word]) => name.includes(word))?.[1]
    if (id === '') notes.refuse('stages', line, 'stage_id', 'row-id-missing')
    else if (stages.has(id)) notes.refuse('stages', line, 'stage_id', 'row-id-twice', { value: id })
    else if (stage) stages.set(id, stage)
    else
      notes.refuse('stages', line, 'stage_name', 'row-stage-unknown', {
        value: cell('stage_name').slice(0, 60),
        known: STAGE_WORDS.map(([word]) => word).join(', '),
      })
  }
  return stages
}

function readInput(
  { line, cell }: MapRow,
  stages: ReadonlyMap<string, ChipStage>,
  before: ReadonlyMap<string, Draft>,
  notes: RowNotes,
): Draft | undefined {
  const [key, name, type, stageId] = [cell('input_id'), cell('input_name'), cell('type'), cell('stage_id')]
  const no = (
    ...[column, code, facts]: [
      Parameters<RowNotes['refuse']>[2],
      Parameters<RowNotes['refuse']>[3],
      Record<string, string>?,
    ]
  ) => {
    notes.refuse('inputs', line, column, code, facts)
    return undefined
  }
  if (key === '') return no('input_id', 'row-id-missing')
  if (before.has(key)) return no('input_id', 'row-id-twice', { value: key })
  if (name === '') return no('input_name', 'row-title-missing')
  if (name.length > 2000) return no('input_name', 'row-cell-too-long')
  const known = KINDS[type.toLowerCase()]
  if (!known)
    return no('type', 'row-type-unknown', { value: type.slice(0, 60), known: Object.keys(KINDS).join(', ') })
  const isWafer = known.stage === 'materials' && /\bwafers?\b/i.test(name)
  const stage = isWafer ? 'wafers' : (known.stage ?? stages.get(stageId))
  if (!stage)
    return no('stage_id', 'row-stage-unknown', { value: stageId, known: [...stages.keys()].join(', ') })
  const kind = isWafer ? 'wafer' : known.kind
  return { key, line, name, kind, stage, usedAt: new Set(), madeFrom: new Set(), provision: undefined }
}

/** A link, unless it would close a circle or lead where it makes no sense. A kind of another input is no part of it. */
function readLink({ line, cell }: MapRow, inputs: ReadonlyMap<string, Draft>, notes: RowNotes): void {
  const [from, into] = [cell('input_id'), cell('goes_into_id')]
  const [input, target] = [inputs.get(from), inputs.get(into)]
  if (!input) return notes.refuse('sequence', line, 'input_id', 'row-input-unknown', { value: from })
  if (into === '') return undefined
  if (!target) return notes.refuse('sequence', line, 'goes_into_id', 'row-input-unknown', { value: into })
  if (from === into) return notes.refuse('sequence', line, 'goes_into_id', 'made-from-itself')
  if (leadsTo(input, into, inputs))
    return notes.refuse('sequence', line, 'goes_into_id', 'made-from-circle', { title: input.name })
  if (!isUsable(input.stage, target.stage))
    return notes.refuse('sequence', line, 'goes_into_id', 'used-where-it-cannot-be', {
      madeAt: input.stage,
      usedAt: target.stage,
    })
  target.madeFrom.add(from)
  input.usedAt.add(target.stage)
  return undefined
}

/** Whether an input is made, however far down, from the one with the id. */
function leadsTo(start: ReadInput, id: string, inputs: ReadonlyMap<string, ReadInput>): boolean {
  const seen = new Set<string>()
  const open = [...start.madeFrom]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(inputs.get(next)?.madeFrom ?? []))
  }
  return false
}
