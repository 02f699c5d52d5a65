import { LANGUAGES, type Language } from '@trilateral/contracts'
import { BASES, CONFIDENCES, DECLARED, RATINGS, TRENDS } from '@trilateral/contracts/work-program'
import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { catalogueFaults } from '../language/catalogue-faults.ts'
import { message } from '../language/catalogue.ts'
import { LanguageProvider } from '../language/language.tsx'
import { Basis } from './basis.tsx'
import { Confidence } from './confidence.tsx'
import { DeclaredAndComputed } from './declared-and-computed.tsx'
import { LastAssessed } from './last-assessed.tsx'
import { ratingName, ratingTexts } from './rating-messages.ts'
import { DELIVERY_RATINGS, RATING_VALUES, stepsWorse, threePointOf } from './rating-value.ts'
import { Rating } from './rating.tsx'
import { Trend } from './trend.tsx'

const html = (element: React.ReactNode, language: Language = 'en') =>
  renderToStaticMarkup(<LanguageProvider initial={language}>{element}</LanguageProvider>)

const anyRating = fc.constantFrom(...RATING_VALUES)

describe.each(LANGUAGES)('for a reader of %s', (language) => {
  test('a rating is a word and a bar that no other rating has', () => {
    const shown = RATING_VALUES.map((value) => html(<Rating value={value} />, language))
    for (const [index, value] of RATING_VALUES.entries())
      expect(shown[index]).toContain(ratingName(value, language))
    const words = shown.map((each) => each.replaceAll(/<[^>]+>/g, ''))
    expect(new Set(words).size).toBe(RATING_VALUES.length)
    const bars = shown.map((each) => /data-rating="([^"]+)"/.exec(each)?.[1])
    expect(new Set(bars).size).toBe(RATING_VALUES.length)
  })

  test('every trend, confidence and basis of the contracts has a word of its own', () => {
    const trends = TRENDS.map((value) => html(<Trend value={value} />, language))
    const confidences = CONFIDENCES.map((value) => html(<Confidence value={value} />, language))
    const bases = BASES.map((value) => html(<Basis value={value} />, language))
    for (const [all, count] of [
      [trends, TRENDS.length],
      [confidences, CONFIDENCES.length],
      [bases, BASES.length],
    ] as const)
      expect(new Set(all.map((each) => each.replaceAll(/<[^>]+>/g, ''))).size).toBe(count)
  })

  test('given a rosy rating, when the rules find worse, then the page says by how many steps', () => {
    const page = html(<DeclaredAndComputed declared="B" computed="D" />, language)
    expect(page).toContain('data-verdict="worse"')
    expect(page).toContain(message(ratingTexts, language, 'compare.worse', { steps: 2 }))
  })

  test('where the rules cannot judge, nothing is compared', () => {
    const page = html(<DeclaredAndComputed declared="B" computed={null} />, language)
    expect(page).toContain(message(ratingTexts, language, 'compare.none'))
    expect(page).toContain(ratingName('not-assessed', language))
  })
})

test('A fills five segments, E one, and what is no rating none', () => {
  const full = (value: (typeof RATING_VALUES)[number]) =>
    html(<Rating value={value} />).match(/rating-full/g)?.length ?? 0
  expect(RATING_VALUES.map(full)).toEqual([5, 4, 3, 2, 1, 0, 0, 0])
})

test('the ratings of the contracts are the ratings shown', () => {
  expect(DELIVERY_RATINGS).toEqual(RATINGS)
  for (const declared of DECLARED) expect(RATING_VALUES).toContain(declared)
})

test('in three steps, A and B are on course, C asks for attention, D and E are at risk', () => {
  expect(DELIVERY_RATINGS.map(threePointOf)).toEqual([
    'on-course',
    'on-course',
    'attention',
    'at-risk',
    'at-risk',
  ])
  expect(threePointOf('withheld')).toBeNull()
})

test('steps worse: one way as many as back the other way, and none from a rating to itself', () => {
  fc.assert(
    fc.property(anyRating, anyRating, (one, other) => {
      const there = stepsWorse(one, other)
      const back = stepsWorse(other, one)
      expect(there === null).toBe(back === null)
      if (there !== null && back !== null) expect(there + back).toBe(0)
      if (one === other) expect(there === 0 || there === null).toBe(true)
    }),
  )
})

describe('the age of an assessment', () => {
  const shown = (on: string | null) => html(<LastAssessed on={on} today="2026-11-24" />)
  test('thirty days is fresh, thirty-one is hatched and said', () => {
    expect(shown('2026-10-25')).toContain('data-age="fresh"')
    expect(shown('2026-10-24')).toContain('data-age="old"')
    expect(shown('2026-10-24')).toContain('more than 30 days old')
  })
  test('never assessed is hatched', () => {
    expect(shown(null)).toContain('data-age="old"')
  })
})

test('every word of ratings is there in three languages', () => {
  expect(catalogueFaults(ratingTexts)).toEqual([])
})
