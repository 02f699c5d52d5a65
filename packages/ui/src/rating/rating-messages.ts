import type { Language } from '@trilateral/contracts'
import type { Basis, Trend } from '@trilateral/contracts/work-program'
import { createCatalogue, message } from '../language/catalogue.ts'
import { ratingEnglish } from './rating.en.ts'
import { ratingJapanese } from './rating.ja.ts'
import { ratingKorean } from './rating.ko.ts'
import type { RatingValue } from './rating-value.ts'

/** Words of ratings, trends and bases. The Japanese and Korean ones are drafts that await a native official's sign-off. */
export const ratingTexts = createCatalogue({ en: ratingEnglish, ja: ratingJapanese, ko: ratingKorean })

/** The word for a rating: Highly likely, 達成見込み大, 달성 매우 유력. */
export const ratingName = (value: RatingValue, language: Language) =>
  message(ratingTexts, language, `name.${value}`)

/** What a statement rests on, in words. */
export const basisName = (basis: Basis, language: Language): string =>
  message(ratingTexts, language, `basis.${basis}`)

export const trendName = (trend: Trend, language: Language): string =>
  message(ratingTexts, language, `trend.${trend}`)
