import { useMessages } from '../language/language.tsx'
import { ratingTexts } from './rating-messages.ts'
import { threePointOf, type RatingValue } from './rating-value.ts'

/** The rating in three steps, to set beside UK or Korean figures. Derived, never declared. */
export function ThreePointSignal({ rating }: { rating: RatingValue }) {
  const t = useMessages(ratingTexts)
  const point = threePointOf(rating)
  return (
    <span className="three-point" data-point={point ?? undefined}>
      <span className="three-point-key">{t('three-point.label')}</span>{' '}
      {point === null ? t(`name.${rating}`) : t(`three-point.${point}`)}
    </span>
  )
}
