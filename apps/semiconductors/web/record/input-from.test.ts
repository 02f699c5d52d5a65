import { expect, test } from 'vitest'
import { givenChipInput, givenProviders, TODAY } from '../../src/chip-inputs/given.ts'
import { inputFrom } from './input-from.ts'
import { typingOf } from './input-typing.ts'

const blank = () => typingOf(null, 'ko', TODAY)
const missingOf = (typing: ReturnType<typeof blank>) => {
  const filled = inputFrom(typing, null)
  return filled.ok ? [] : filled.missing.map(({ code, field }) => `${field} ${code}`)
}

test('given an empty form, then all that is needed is named at once, and nothing that may be unknown', () => {
  expect(missingOf(blank())).toEqual(['title value-missing', 'kind value-missing', 'stage value-missing'])
})

test('given a figure without its source, then the source is asked for where it belongs', () => {
  const typing = blank()
  const said = missingOf({
    ...typing,
    title: { en: '', ja: '', ko: '네온' },
    kind: 'chemical-or-gas',
    stage: 'materials',
    firms: { ...typing.firms, count: '4' },
    providers: { ...typing.providers, shares: [{ row: '1', country: '', percent: 'much' }] },
    partners: { ...typing.partners, kr: { ...typing.partners.kr, weeks: '8' } },
  })
  expect(said).toEqual([
    'providers.shares.0.country value-missing',
    'providers.shares.0.share share-not-a-number',
    'providers.source.name source-missing',
    'firms.source.name source-missing',
    'cover.kr.on value-missing',
    'cover.kr.source.name source-missing',
  ])
})

test('given a recorded input that nobody touches, then it is sent exactly as it stands', () => {
  const input = givenChipInput({
    title: { ja: { text: '投入財', state: 'source' }, en: { text: 'An input', state: 'agreed' } },
    usedAt: ['wafers', 'front-end'],
    madeFrom: ['019a1c00-0000-7000-8000-000000000102'],
    tariffLine: '3818.00',
    providers: givenProviders({ JP: 0.513, KR: null, FR: 0.07 }),
    firms: { count: 5, year: 2021, source: givenProviders({}).source },
    positions: {
      jp: { share: 0.513, year: 2021, note: null, source: givenProviders({}).source },
      kr: null,
      us: null,
    },
    cover: { jp: null, kr: { weeks: 6.5, on: '2026-11-01', source: givenProviders({}).source }, us: null },
    commitments: ['semiconductors-1', 'critical-minerals-4'],
  })
  const { id: _id, ...draft } = input
  expect(inputFrom(typingOf(input, 'en', TODAY), input)).toEqual({ ok: true, value: draft })
})

test('given a share that is emptied, then it is unknown, not nought', () => {
  const input = givenChipInput({ providers: givenProviders({ JP: 0.5 }) })
  const typing = typingOf(input, 'en', TODAY)
  const shares = typing.providers.shares.map((share) => ({ ...share, percent: '' }))
  expect(inputFrom({ ...typing, providers: { ...typing.providers, shares } }, input)).toMatchObject({
    value: { providers: { shares: [{ country: 'JP', share: null }] } },
  })
})
