import type { Decision } from '@trilateral/contracts'
import type { ChipInput } from '@trilateral/contracts/semiconductors'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amend, record } from './chip-input.ts'
import { givenChipInput, givenProviders, givenSource, TODAY } from './given.ts'

const recorded = (changes: Partial<ChipInput>) => record(givenChipInput(changes), TODAY)
const refusalOf = (decision: Decision<unknown>) => (decision.ok ? null : decision.refusal)
const codeOf = (changes: Partial<ChipInput>) => refusalOf(recorded(changes))?.code ?? null

describe('recording an input', () => {
  it('given what an official wrote, then it stands so and the others are told', () => {
    expect(record(givenChipInput(), TODAY)).toMatchObject({
      ok: true,
      value: {
        state: givenChipInput(),
        event: { definition: { type: 'semiconductors.chip-input-recorded' } },
      },
    })
  })

  it('given a sum of 140 %, then it is refused with the sum, at the shares', () => {
    const providers = givenProviders({ JP: 0.9, KR: 0.3, US: 0.2 })
    expect(refusalOf(recorded({ providers }))).toEqual({
      code: 'shares-sum-over-hundred',
      field: 'providers.shares',
      facts: { sum: 140 },
    })
  })

  it('given a printed sum of 100.5 %, then it is rounding; given shares that nobody knows, then they count for nothing', () => {
    expect(codeOf({ providers: givenProviders({ JP: 0.605, KR: 0.4 }) })).toBeNull()
    expect(codeOf({ providers: givenProviders({ JP: 0.6, KR: 0.4, US: null, TW: null }) })).toBeNull()
  })

  it('given a country twice, or one that there is not, then that row is named', () => {
    const twice = givenProviders({})
    const shares = ['JP', 'KR', 'JP'].map((country) => ({ country, share: null }))
    expect(refusalOf(recorded({ providers: { ...twice, shares } }))).toMatchObject({
      code: 'country-twice',
      field: 'providers.shares.2.country',
      facts: { country: 'JP' },
    })
    expect(codeOf({ providers: givenProviders({ XX: 0.5 }) })).toBe('country-unknown')
  })

  it.each([
    ['a design used in crystals', { stage: 'design', usedAt: ['wafers'] }, 'used-where-it-cannot-be'],
    [
      'a package used in fabrication',
      { stage: 'assembly-test-packaging', usedAt: ['front-end'] },
      'used-where-it-cannot-be',
    ],
    ['a furnace used for wafers, a stage before its own', { stage: 'equipment', usedAt: ['wafers'] }, null],
    [
      'a gas used at every stage but design',
      { stage: 'materials', usedAt: ['wafers', 'equipment', 'front-end'] },
      null,
    ],
  ] as const)('given %s, then: %o %s', (_what, { stage, usedAt }, code) => {
    expect(codeOf({ stage, usedAt: [...usedAt] })).toBe(code)
  })

  it.each([
    ['8112.92', 'heading-shared-by-materials'],
    ['8112 92', 'tariff-line-not-a-code'],
    ['811292', 'heading-shared-by-materials'],
    ['HS 8112.92', 'heading-shared-by-materials'],
    ['US 8112.92.10', null],
    ['CN 8112929090', null],
    ['3818.00', null],
    ['wafers', 'tariff-line-not-a-code'],
  ])('given the customs line %s, then: %s', (tariffLine, code) => {
    expect(codeOf({ tariffLine })).toBe(code)
  })

  it('given the shared heading, then the refusal says whose it is and which lines would do', () => {
    const { facts } = refusalOf(recorded({ tariffLine: '8112.92' })) ?? {}
    expect(facts?.['materials']).toContain('gallium, germanium')
    expect(facts?.['lines']).toContain('US 8112.92.10')
  })

  it('given a raw material that nobody follows, or one twice, then it is refused', () => {
    const raw = (material: string) => ({ material, dependence: null, source: givenSource })
    expect(codeOf({ rawMaterials: [raw('unobtainium')] })).toBe('material-unknown')
    expect(refusalOf(recorded({ rawMaterials: [raw('gallium'), raw('gallium')] }))).toMatchObject({
      code: 'material-twice',
      field: 'rawMaterials.1.material',
    })
    expect(codeOf({ rawMaterials: [raw('gallium'), raw('germanium')] })).toBeNull()
  })

  it('given a commitment that the statement does not have, then it is refused', () => {
    expect(codeOf({ commitments: ['semiconductors-1'] })).toBeNull()
    expect(codeOf({ commitments: ['semiconductors-9'] })).toBe('commitment-unknown')
  })

  it('given a year or a day to come, then it is refused where it stands', () => {
    expect(refusalOf(recorded({ providers: givenProviders({ JP: 1 }, { year: 2027 }) }))).toMatchObject({
      code: 'year-in-future',
      field: 'providers.year',
    })
    const cover = { weeks: 4, on: '2026-11-25', source: givenSource }
    expect(refusalOf(recorded({ cover: { jp: null, kr: cover, us: null } }))).toMatchObject({
      code: 'day-in-future',
      field: 'cover.kr.on',
    })
    const source = { ...givenSource, accessedOn: '2026-12-01' }
    expect(refusalOf(recorded({ firms: { count: 1, year: null, source } }))).toMatchObject({
      code: 'day-in-future',
      field: 'firms.source.accessedOn',
    })
  })

  it('given a stage or a link said twice, then it stands once', () => {
    expect(
      recorded({ usedAt: ['front-end', 'front-end'], commitments: ['semiconductors-1', 'semiconductors-1'] }),
    ).toMatchObject({
      value: { state: { usedAt: ['front-end'], commitments: ['semiconductors-1'] } },
    })
  })
})

describe('amending an input', () => {
  it('given something else, then that stands and the others are told', () => {
    const later = givenChipInput({ tariffLine: '3818.00' })
    expect(amend(givenChipInput(), later, TODAY)).toMatchObject({
      ok: true,
      value: { state: later, event: { definition: { type: 'semiconductors.chip-input-amended' } } },
    })
  })

  it('given the same once more, in whichever order, then it is refused', () => {
    const { title, ...rest } = givenChipInput()
    expect(amend({ title, ...rest }, { ...rest, title }, TODAY)).toMatchObject({
      refusal: { code: 'nothing-changed' },
    })
  })
})

describe('laws', () => {
  const COUNTRIES = ['CN', 'DE', 'JP', 'KR', 'NL', 'TW', 'US']
  const parts = fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 1 }).chain((countries) =>
    fc
      .array(fc.option(fc.integer({ min: 0, max: 1000 })), {
        minLength: countries.length,
        maxLength: countries.length,
      })
      .map((thousandths) =>
        countries.map((country, at) => ({ country, thousandths: thousandths[at] ?? null })),
      ),
  )

  it('whatever adds up to 100.5 % or less of different countries is taken, and whatever adds up to more is not', () => {
    fc.assert(
      fc.property(parts, (rows) => {
        const sum = rows.reduce((total, { thousandths }) => total + (thousandths ?? 0), 0)
        const providers = givenProviders(
          Object.fromEntries(
            rows.map(({ country, thousandths }) => [
              country,
              thousandths === null ? null : thousandths / 1000,
            ]),
          ),
        )
        expect(codeOf({ providers })).toBe(sum <= 1005 ? null : 'shares-sum-over-hundred')
      }),
    )
  })

  it('what was recorded is recorded again as it stands: checking changes nothing the second time', () => {
    fc.assert(
      fc.property(parts, (rows) => {
        const providers = givenProviders(Object.fromEntries(rows.map(({ country }) => [country, null])))
        const first = recorded({ providers, usedAt: ['front-end', 'front-end'] })
        if (!first.ok) return
        expect(record(first.value.state, TODAY)).toMatchObject({ value: { state: first.value.state } })
      }),
    )
  })
})
