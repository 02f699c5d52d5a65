import { riskInputs, supplyRisk } from '@trilateral/supply-risk'
import { describe, expect, it } from 'vitest'
import { euPositions } from '../opening-supply/eu-positions.ts'
import { checkPosition } from './check-position.ts'
import { givenPosition, givenShares, study } from './given.ts'
import type { PositionDraft } from './position-draft.ts'

const ID = '019a1c00-0000-7000-8000-000000000071'
const check = (changes: Partial<PositionDraft> = {}) =>
  checkPosition(givenPosition(changes), { id: ID, thisYear: 2026 })
const refusal = (changes: Partial<PositionDraft>) => {
  const decision = check(changes)
  if (decision.ok) throw new Error('the answer was yes')
  return decision.refusal
}

describe('given shares of gallium', () => {
  it('when they add up to 100 %, then the position stands as it was entered', () => {
    const decision = check()
    expect(decision).toMatchObject({ ok: true, value: { id: ID, material: 'gallium' } })
  })

  it('when they add up to 211 %, then they are refused with the sum', () => {
    const global = givenShares({ CN: 93.8, JP: 17.2, KR: 100 })
    expect(refusal({ global })).toEqual({
      code: 'shares-sum-over-hundred',
      field: 'global.shares',
      facts: { sum: 211 },
    })
  })

  it('when they pass 100 % by no more than the rounding of so many printed shares, then they stand', () => {
    const whole = givenShares({ CN: 85, IN: 2, MY: 11, NO: 0.1, RU: 2, VN: 1 })
    expect(check({ global: whole }).ok).toBe(true)
    const fine = givenShares({ CN: 85.5, IN: 2.2, MY: 11.2, RU: 2.2 })
    expect(refusal({ global: fine }).code).toBe('shares-sum-over-hundred')
  })

  it('when a country does not exist or stands twice, then its row is named', () => {
    expect(refusal({ global: givenShares({ CN: 90, XX: 10 }) })).toMatchObject({
      code: 'country-unknown',
      field: 'global.shares.1.country',
      facts: { country: 'XX' },
    })
    const twice = givenShares({ CN: 50 })
    expect(refusal({ global: { ...twice, shares: [...twice.shares, ...twice.shares] } }).code).toBe(
      'country-twice',
    )
  })

  it('when a share is negative or a trade parameter is 2.5, then its row is named', () => {
    expect(refusal({ global: givenShares({ CN: 90, JP: -1 }) })).toMatchObject({ code: 'share-negative' })
    const [share] = givenShares({ CN: 90 }).shares
    if (!share) throw new Error('no share')
    const global = givenShares({}, { shares: [{ ...share, trade: 2.5 }] })
    expect(refusal({ global })).toMatchObject({
      code: 'trade-parameter-out-of-range',
      field: 'global.shares.0.trade',
    })
  })

  it('when the source is missing, then they are refused: no figure without a source', () => {
    expect(refusal({ global: givenShares({ CN: 90 }, { source: null }) })).toEqual({
      code: 'source-missing',
      field: 'global.source',
    })
    expect(refusal({ recycling: { value: 0.1, source: null } }).field).toBe('recycling.source')
  })

  it('when there are none on either side, then nothing is kept', () => {
    expect(refusal({ global: null }).code).toBe('shares-missing')
  })
})

describe('given what a position is about', () => {
  it('when the material is not followed, or has no such stage, then it is refused and the stages are named', () => {
    expect(refusal({ material: 'kryptonite' }).code).toBe('material-unknown')
    expect(refusal({ stage: 'magnet' })).toMatchObject({
      code: 'stage-not-of-material',
      facts: { stages: 'processing, recycling' },
    })
  })

  it('when a year lies ahead, ends before it begins, or none is given, then it is refused', () => {
    expect(refusal({ period: { from: 2026, to: 2027 } })).toMatchObject({
      code: 'year-in-future',
      facts: { year: '2027', thisYear: '2026' },
    })
    expect(refusal({ period: null, edition: 2030 }).code).toBe('year-in-future')
    expect(refusal({ period: { from: 2024, to: 2020 } }).code).toBe('period-ends-before-it-starts')
    expect(refusal({ period: null }).code).toBe('period-or-edition-missing')
    expect(check({ period: null, edition: 2023 }).ok).toBe(true)
  })

  it('when a ratio is 12 instead of 0.12, then it is refused', () => {
    expect(refusal({ recycling: { value: 12, source: study } })).toMatchObject({
      code: 'ratio-out-of-range',
      field: 'recycling.value',
    })
  })
})

describe('given trade figures (story 10)', () => {
  const imports = givenShares({ CN: 90 }, { of: 'imports-by-value' })

  it.each(['811292', '8112.92', 'HS 8112.92', '8112', 'US 8112.92'])(
    'when %s is said of gallium or germanium, then it is refused: five metals share it',
    (tariffLine) => {
      for (const material of ['gallium', 'germanium'])
        expect(refusal({ material, sourcing: imports, tariffLine })).toMatchObject({
          code: 'heading-shared-by-materials',
          field: 'tariffLine',
        })
    },
  )

  it('when a national line is known to be gallium’s, then it stands in the register’s spelling', () => {
    expect(check({ sourcing: imports, tariffLine: 'US 81129210' })).toMatchObject({
      ok: true,
      value: { tariffLine: 'US 8112.92.10' },
    })
    expect(refusal({ material: 'germanium', sourcing: imports, tariffLine: 'US 81129210' }).code).toBe(
      'tariff-line-of-another-material',
    )
    expect(refusal({ sourcing: imports, tariffLine: '283691' }).code).toBe('tariff-line-unknown')
  })

  it('when no line is given at all, then it is refused: the heading could hide behind it', () => {
    expect(refusal({ sourcing: imports }).code).toBe('tariff-line-missing')
  })

  it('when lithium carbonate is meant, then its HS line stands, and no other metal may take the shared heading', () => {
    const lithium = { material: 'lithium', sourcing: imports } as const
    expect(check({ ...lithium, tariffLine: '2836.91' })).toMatchObject({ value: { tariffLine: '283691' } })
    expect(refusal({ ...lithium, tariffLine: '811292' }).code).toBe('heading-shared-by-materials')
    expect(refusal({ ...lithium, tariffLine: 'carbonate' }).code).toBe('tariff-line-not-a-code')
  })
})

describe('given the positions of the EU’s study', () => {
  it('then each is accepted by the rules that officials’ entries go through, and the formula takes what they let pass', () => {
    for (const draft of euPositions) {
      const decision = checkPosition(draft, { id: ID, thisYear: 2026 })
      expect(decision.ok).toBe(true)
      const answer = decision.ok ? riskInputs(decision.value) : null
      if (answer?.known) expect(supplyRisk(answer.inputs).ok).toBe(true)
    }
  })
})
