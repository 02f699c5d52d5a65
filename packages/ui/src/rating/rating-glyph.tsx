import { DELIVERY_RATINGS, isDeliveryRating, type RatingValue } from './rating-value.ts'

const WIDTH = 6
const STEP = 8

/** Five segments: A fills five, E one. What is no rating is an outline, dashed, half or crossed: no segment is claimed. */
export function RatingGlyph({ value }: { value: RatingValue }) {
  const filled = isDeliveryRating(value) ? DELIVERY_RATINGS.length - DELIVERY_RATINGS.indexOf(value) : 0
  return (
    <svg className="rating-glyph" viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
      {DELIVERY_RATINGS.map((step, index) => (
        <rect
          key={step}
          className={index < filled ? 'rating-full' : 'rating-empty'}
          x={index * STEP + 1}
          y="1"
          width={WIDTH}
          height="14"
        />
      ))}
      {value === 'reset' ? <path className="rating-stroke" d="M1 15 39 1" /> : null}
      {value === 'withheld' ? <path className="rating-stroke" d="M1 8h38" /> : null}
    </svg>
  )
}
