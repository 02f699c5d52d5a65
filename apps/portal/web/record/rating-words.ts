import type { Language } from '@trilateral/contracts'
import { isDeliveryRating, ratingName, type RatingValue } from '@trilateral/ui'

/** A rating in a sentence: letter and word, "D In doubt"; what is no rating has its word alone. */
export const ratingWords = (value: RatingValue | null, language: Language): string => {
  const given = value ?? 'not-assessed'
  return isDeliveryRating(given) ? `${given} ${ratingName(given, language)}` : ratingName(given, language)
}
