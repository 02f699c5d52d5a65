import type { CalendarDate, Language, Party, Source } from '@trilateral/contracts'
import type { ChipInput, Providers } from '@trilateral/contracts/semiconductors'
import type { Kept } from '@trilateral/records'
import { fractionOf } from '@trilateral/supply-risk'
import { isDeepStrictEqual } from 'node:util'
import { v5 as uuidv5 } from 'uuid'
import { checkInput } from '../chip-inputs/check-input.ts'
import type { ReadInput } from './read-map.ts'
import type { RowNotes } from './row-notes.ts'

/** What a file cannot say, and the official says for it. */
export interface MapDefaults extends Pick<Providers, 'of' | 'by'> {
  readonly party: Party
  readonly language: Language
  readonly readOn: CalendarDate
  readonly today: CalendarDate
}

/** What keeping the files would do to one input. */
export interface PlannedInput {
  readonly id: string
  readonly name: string
  readonly action: 'record' | 'amend' | 'unchanged'
  readonly expectedVersion: number | null
  readonly state: ChipInput
}

/** Ours alone, for ever: the id of an imported input is made from it, so that a file that is sent again amends. */
const IDS = '01989680-0009-7000-8000-000000000000'

const idOf = (party: Party, key: string) => uuidv5(`${party}|${key}`, IDS)

/** What keeping the files would do, each input after all that it is made from. What the files do not say stays as it is. */
export function planMap(
  inputs: readonly ReadInput[],
  standing: ReadonlyMap<string, Kept<ChipInput>>,
  defaults: MapDefaults,
  notes: RowNotes,
): readonly PlannedInput[] {
  return inOrder(inputs).flatMap((input) => {
    const id = idOf(defaults.party, input.key)
    const kept = standing.get(id)
    const checked = checkInput(stateOf(input, id, kept?.state, defaults), defaults.today)
    if (!checked.ok) {
      const { code, facts = {} } = checked.refusal
      notes.refuse('inputs', input.line, 'input_name', code as Parameters<RowNotes['refuse']>[3], facts)
      return []
    }
    const action = !kept ? 'record' : isDeepStrictEqual(checked.value, kept.state) ? 'unchanged' : 'amend'
    return [{ id, name: input.name, action, expectedVersion: kept?.version ?? null, state: checked.value }]
  })
}

function stateOf(
  { name, kind, stage, usedAt, madeFrom, provision }: ReadInput,
  id: string,
  before: ChipInput | undefined,
  { party, language, of, by, readOn }: MapDefaults,
): ChipInput {
  const source: Source | undefined = provision && { name: provision.source, url: null, accessedOn: readOn }
  const year = provision?.year ?? null
  return {
    ...(before ?? emptyInput(id, { [language]: { text: name, state: 'source' } })),
    kind,
    stage,
    usedAt: [...usedAt],
    madeFrom: [...madeFrom].map((key) => idOf(party, key)),
    providers:
      provision && source && provision.shares.length > 0
        ? {
            of,
            by,
            year,
            shares: provision.shares.map(({ country, share }) => ({
              country,
              share: share === null ? null : fractionOf(share),
            })),
            source,
          }
        : (before?.providers ?? null),
    firms:
      provision && source && provision.firms > 0
        ? { count: provision.firms, year, source }
        : (before?.firms ?? null),
  }
}

/** An input before anything is known of it. */
const emptyInput = (id: string, title: ChipInput['title']): ChipInput => ({
  id,
  title,
  kind: 'component',
  stage: 'materials',
  usedAt: [],
  madeFrom: [],
  rawMaterials: [],
  tariffLine: null,
  providers: null,
  firms: null,
  substitutes: null,
  positions: { jp: null, kr: null, us: null },
  cover: { jp: null, kr: null, us: null },
  commitments: ['semiconductors-1'],
  programs: [],
  remark: null,
  illustrative: false,
})

/** The links of the files close no circle, so each round places something. */
function inOrder(inputs: readonly ReadInput[]): readonly ReadInput[] {
  const placed = new Map<string, ReadInput>()
  let left = [...inputs]
  while (left.length > 0) {
    const ready = left.filter(({ madeFrom }) => [...madeFrom].every((key) => placed.has(key)))
    if (ready.length === 0) throw new Error('the links of a map go round in a circle')
    for (const input of ready) placed.set(input.key, input)
    left = left.filter(({ key }) => !placed.has(key))
  }
  return [...placed.values()]
}
