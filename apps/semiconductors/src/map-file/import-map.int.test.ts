import { existsSync, readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import type { Decision } from '@trilateral/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chipInputRecord } from '../chip-inputs/chip-input-record.ts'
import { officialOf } from '../chip-inputs/given.ts'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import { keepMap, previewMap, type MapPreview } from './import-map.ts'
import { MAP_TABLE_NAMES, type MapTable } from './map-columns.ts'
import type { MapFilesInput } from './questions.ts'

const MADE_UP: Readonly<Record<MapTable, string>> = {
  inputs:
    'input_id,input_name,type,stage_id\nN1,Photolithography,process,S2\nN2,Scanner,tool_resource,\nN3,Resist,material_resource,\nN4,Wafer,material_resource,\n',
  stages: 'stage_id,stage_name\nS2,Fabrication\n',
  sequence: 'input_id,goes_into_id,is_type_of_id\nN2,N1,\nN3,N1,\nN4,N1,\nN3,,N2\n',
  providers:
    'provider_id,provider_name,provider_type\nP1,JPN,country\nP2,NLD,country\nP3,Various countries,country\nP4,A maker,organization\n',
  provision:
    'provider_id,provided_id,share_provided,year,source\nP1,N2,30,2024,Yearbook\nP2,N2,60,2024,Yearbook\nP3,N2,10,2024,Yearbook\nP4,N2,,2024,Yearbook\nP2,N2,90,2019,Older yearbook\nP1,N3,,2024,Yearbook\nP1,S2,20,2024,Yearbook\n',
}

const filesOf = (tables: Partial<Record<MapTable, string>> = {}): MapFilesInput => {
  const content = (table: MapTable) => Buffer.from(tables[table] ?? MADE_UP[table]).toString('base64')
  return {
    files: {
      inputs: content('inputs'),
      stages: content('stages'),
      sequence: content('sequence'),
      providers: content('providers'),
      provision: content('provision'),
    },
    of: 'sales',
    by: 'seat-of-firm',
    language: 'en',
    readOn: '2026-11-24',
  }
}

let db: GivenDatabase
beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

const parts = () => ({ records: db.records, now: () => MOMENT })
function yes<Value>(decision: Decision<Value>): Value {
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
  return decision.value
}
const preview = async (files: MapFilesInput) => yes(await previewMap(parts(), officialOf('us'), files))
const keep = (
  files: MapFilesInput,
  shown: MapPreview,
  wish: { leaveOut?: boolean; requestId?: string } = {},
) =>
  keepMap(parts(), officialOf('us'), {
    ...files,
    requestId: wish.requestId ?? randomUUID(),
    previewed: {
      sha256: shown.sha256,
      inputs: shown.inputs.map(({ id, expectedVersion }) => ({ id, expectedVersion })),
    },
    leaveOut: wish.leaveOut ?? false,
    audience: ['us'],
    tlp: 'AMBER',
  })
const kept = () => db.records.all('us', chipInputRecord)
const reasonsIn = ({ tables }: MapPreview, table: MapTable) =>
  tables
    .find((each) => each.table === table)
    ?.rows.flatMap(({ line, outcome, reasons }) => reasons.map(({ code }) => `${line} ${outcome} ${code}`))

describe('given a map in five files', () => {
  it('when it is previewed, then nothing is kept; when it is kept, then it stands as shown, and sent again changes nothing', async () => {
    const files = filesOf()
    const shown = await preview(files)
    expect(shown).toMatchObject({ refused: 0 })
    expect(reasonsIn(shown, 'provision')).toEqual([
      '4 warning row-country-unknown',
      '6 warning row-of-an-older-year',
      '8 warning row-of-a-stage',
    ])
    expect(await kept()).toHaveLength(0)

    const requestId = randomUUID()
    expect(await keep(files, shown, { requestId })).toEqual({ ok: true, value: { inputs: 4 } })
    expect(await keep(files, await preview(files), { requestId })).toEqual({ ok: true, value: { inputs: 4 } })
    const states = new Map(
      (await kept()).map(({ state, version }) => [state.title.en?.text, { ...state, version }]),
    )
    expect(states.size).toBe(4)
    expect(states.get('Scanner')).toMatchObject({
      version: 1,
      kind: 'equipment',
      stage: 'equipment',
      usedAt: ['front-end'],
      providers: {
        of: 'sales',
        year: 2024,
        shares: [
          { country: 'JP', share: 0.3 },
          { country: 'NL', share: 0.6 },
        ],
        source: { name: 'Yearbook' },
      },
      firms: { count: 1, year: 2024 },
    })
    expect(states.get('Resist')?.providers?.shares).toEqual([{ country: 'JP', share: null }])
    expect(states.get('Wafer')).toMatchObject({ kind: 'wafer', stage: 'wafers', providers: null })
    expect(states.get('Photolithography')?.madeFrom).toHaveLength(3)
    expect(await db.records.all('jp', chipInputRecord)).toHaveLength(0)
  })

  it('when a newer edition comes, then only what changed is amended, and a new map from other eyes is looked at first', async () => {
    const newer = filesOf({
      provision: MADE_UP.provision.replace('P1,N2,30', 'P1,N2,35').replace('P2,N2,60', 'P2,N2,55'),
    })
    const shown = await preview(newer)
    expect(shown.inputs.map(({ name, action }) => `${name} ${action}`).toSorted()).toEqual([
      'Photolithography unchanged',
      'Resist unchanged',
      'Scanner amend',
      'Wafer unchanged',
    ])
    expect(await keep(filesOf(), shown)).toMatchObject({ refusal: { code: 'file-not-the-one-previewed' } })
    const stale = { ...shown, inputs: shown.inputs.map((each) => ({ ...each, expectedVersion: null })) }
    expect(await keep(newer, stale)).toMatchObject({
      refusal: { code: 'map-preview-outdated', facts: { title: 'Scanner' } },
    })
    expect(await keep(newer, shown)).toMatchObject({ ok: true })
    expect((await kept()).find(({ version }) => version === 2)?.state.title.en?.text).toBe('Scanner')
  })

  it('when rows are wrong, then each says why, and nothing is kept unless they are left out on purpose', async () => {
    const wrong = filesOf({
      inputs: `${MADE_UP.inputs}N2,Twice,tool_resource,\nN5,,tool_resource,\nN6,Odd,other,\nN7,Lost,process,S9\n`,
      sequence: `${MADE_UP.sequence}N1,N2,\nN9,N1,\nN1,N1,\n`,
      provision: `${MADE_UP.provision}P1,N4,80,2024,Yearbook\nP2,N4,60,2024,Yearbook\nP9,N4,1,2024,Yearbook\nP1,N4,x,2024,Yearbook\nP1,N4,1,24,Yearbook\nP1,N4,1,2024,\n`,
    })
    const shown = await preview(wrong)
    expect(reasonsIn(shown, 'inputs')).toEqual([
      '6 refused row-id-twice',
      '7 refused row-title-missing',
      '8 refused row-type-unknown',
      '9 refused row-stage-unknown',
    ])
    expect(reasonsIn(shown, 'sequence')).toEqual([
      '6 refused made-from-circle',
      '7 refused row-input-unknown',
      '8 refused made-from-itself',
    ])
    expect(reasonsIn(shown, 'provision')?.slice(3)).toEqual([
      '9 refused shares-sum-over-hundred',
      '10 refused shares-sum-over-hundred',
      '11 refused row-provider-unknown',
      '12 refused row-share-not-a-number',
      '13 refused row-year-not-a-year',
      '14 refused row-source-missing',
    ])
    expect(await keep(wrong, shown)).toMatchObject({
      refusal: { code: 'file-with-refused-rows', facts: { refused: shown.refused } },
    })
    expect(await keep(wrong, shown, { leaveOut: true })).toMatchObject({ ok: true })
  })

  it('when a column is missing, or a file is none, then the file is named', async () => {
    const asked = (tables: Partial<Record<MapTable, string>>) =>
      previewMap(parts(), officialOf('us'), filesOf(tables))
    expect(await asked({ provision: 'provider_id,year\nP1,2024\n' })).toMatchObject({
      refusal: { code: 'column-missing', field: 'provision', facts: { column: 'provided_id' } },
    })
    expect(await asked({ stages: 'stage_id,stage_name\n' })).toMatchObject({
      refusal: { code: 'file-without-rows', field: 'stages' },
    })
    expect(await asked({ inputs: '%PDF-1.7' })).toMatchObject({
      refusal: { code: 'file-kind-unknown', field: 'inputs' },
    })
  })
})

const REAL = new URL('../../../../../shared/data/chips/', import.meta.url)

describe('given the published chip supply chain files', () => {
  const isThere = existsSync(new URL('inputs.csv', REAL))
  if (!isThere)
    process.stderr.write(
      '\n*** NOT VERIFIED on the published chip supply chain files: shared/data/chips is not beside the repository. ***\n\n',
    )

  it.runIf(isThere)('then nearly all of it is read, and what is not says why', async () => {
    const content = (table: MapTable) => readFileSync(new URL(`${table}.csv`, REAL)).toString('base64')
    const files = Object.fromEntries(MAP_TABLE_NAMES.map((table) => [table, content(table)]))
    const shown = await preview({ ...filesOf(), files: { ...filesOf().files, ...files } })
    const rows = shown.accepted + shown.refused
    expect(rows).toBeGreaterThan(1900)
    expect(shown.inputs.length).toBeGreaterThan(115)
    // What is refused is nearly all without a source.
    expect(shown.refused / rows).toBeLessThan(0.07)
    for (const { rows: each } of shown.tables)
      for (const { outcome, reasons } of each)
        expect(outcome === 'refused').toBe(reasons.some(({ isNote }) => !isNote))
  })
})
