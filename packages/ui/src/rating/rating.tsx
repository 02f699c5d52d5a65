import { useLanguage } from '../language/language.tsx'
import { RatingGlyph } from './rating-glyph.tsx'
import { ratingName } from './rating-messages.ts'
import { isDeliveryRating, type RatingValue } from './rating-value.ts'

interface Props {
  /** Null: not assessed. */
  readonly value: RatingValue | null
  readonly size?: 'row' | 'page'
}

/** A rating as bar, letter and word; colour only repeats them. */
export function Rating({ value: given, size = 'row' }: Props) {
  const value = given ?? 'not-assessed'
  const { language } = useLanguage()
  return (
    <span className="rating" data-rating={value} data-size={size}>
      <RatingGlyph value={value} />
      {isDeliveryRating(value) ? <span className="rating-letter">{value}</span> : null}{' '}
      <span className="rating-word">{ratingName(value, language)}</span>
    </span>
  )
}
