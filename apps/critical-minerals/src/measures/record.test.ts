import { describe, expect, it } from 'vitest'
import type { Party } from '@trilateral/contracts'
import { measureRecorded } from '@trilateral/contracts/critical-minerals'
import { givenClause, givenDraft } from './given.ts'
import type { MeasureDraft } from './commands.ts'
import { record } from './record.ts'

const recorded = (
  changes: Partial<MeasureDraft> = {},
  { audience = ['us', 'jp', 'kr'] as Party[], sameInstrument = null as string | null } = {},
) =>
  record(
    { measure: givenDraft(changes), audience, tlp: 'CLEAR' },
    { id: '019a1c00-0000-7000-8000-000000000001', originator: 'us', sameInstrument },
  )

const gallium = (schedule: 'HS' | 'CN' | 'US' | 'JP' | 'KR', code: string) => [
  givenClause({ key: 'a', goods: [{ material: 'germanium', tariffLines: [] }] }),
  givenClause({
    key: 'b',
    goods: [
      { material: 'antimony', tariffLines: [] },
      { material: 'gallium', tariffLines: [{ schedule, code }] },
    ],
  }),
]

describe('an official records a measure', () => {
  it('given a whole form, then the measure stands with version 1, its audience sorted, and the others are told', () => {
    const decision = recorded()
    expect(decision).toMatchObject({
      ok: true,
      value: { state: { version: 1, originator: 'us', audience: ['jp', 'kr', 'us'], tlp: 'CLEAR' } },
    })
    if (!decision.ok) return
    const { state, event } = decision.value
    expect(event.definition).toBe(measureRecorded)
    expect(event.data).toEqual({ measure: state.measure })
    expect(measureRecorded.data.safeParse(event.data).success).toBe(true)
  })

  it('given a line in another spelling, then the register keeps its own', () => {
    const decision = recorded({ clauses: gallium('US', '81129210') })
    expect(decision.ok && decision.value.state.measure.clauses[1]?.goods[1]?.tariffLines).toEqual([
      { schedule: 'US', code: '8112.92.10' },
    ])
  })

  it.each([
    ['no audience', recorded({}, { audience: [] }), 'audience-missing', 'audience'],
    [
      'an audience without ourselves',
      recorded({}, { audience: ['jp', 'kr'] }),
      'audience-without-originator',
      'audience',
    ],
    [
      'an instrument that we can see already',
      recorded({}, { sameInstrument: 'x' }),
      'instrument-already-recorded',
      'instrument.number',
    ],
    [
      'the heading 8112.92 as gallium',
      recorded({ clauses: gallium('HS', '8112.92') }),
      'heading-shared-by-materials',
      'clauses.1.goods.1.tariffLines.0',
    ],
    [
      'the heading named as a national line',
      recorded({ clauses: gallium('US', '811292') }),
      'heading-shared-by-materials',
      'clauses.1.goods.1.tariffLines.0',
    ],
    [
      'a line that does not exist',
      recorded({ clauses: gallium('CN', '8112999999') }),
      'tariff-line-unknown',
      'clauses.1.goods.1.tariffLines.0',
    ],
    [
      'a line of another country’s schedule',
      recorded({ clauses: gallium('KR', '8112.92.10') }),
      'tariff-line-unknown',
      'clauses.1.goods.1.tariffLines.0',
    ],
    [
      'a germanium line as gallium',
      recorded({ clauses: gallium('CN', '8112921090') }),
      'tariff-line-of-another-material',
      'clauses.1.goods.1.tariffLines.0',
    ],
    [
      'two clauses of one key',
      recorded({ clauses: [givenClause(), givenClause()] }),
      'clause-repeated',
      'clauses.1.key',
    ],
    [
      'a clause that applies before the issue',
      recorded({ issuedOn: '2024-12-04' }),
      'effective-before-issue',
      'clauses.0.effectiveFrom',
    ],
  ])('given %s, then it is refused at its field', (_case, decision, code, field) => {
    expect(decision).toMatchObject({ ok: false, refusal: { code, field } })
  })

  it('given the shared heading, then the refusal names the national lines to use instead', () => {
    expect(recorded({ clauses: gallium('HS', '8112.92') })).toMatchObject({
      refusal: {
        facts: {
          heading: '8112.92',
          materials: 'gallium, germanium, indium, niobium, vanadium',
          lines: 'CN 8112929090, US 8112.92.10',
        },
      },
    })
  })

  it('given dates that are not known, then nothing is held against them', () => {
    expect(recorded({ issuedOn: null }).ok).toBe(true)
    expect(recorded({ clauses: [givenClause({ effectiveFrom: null })] }).ok).toBe(true)
  })
})
