import { useMessages } from '../language/language.tsx'
import { Rating } from './rating.tsx'
import { ratingTexts } from './rating-messages.ts'
import { RATING_VALUES } from './rating-value.ts'

/** What each rating means, for the foot of a page or a dialog. */
export function RatingDefinitions() {
  const t = useMessages(ratingTexts)
  return (
    <div className="definitions">
      <dl>
        {RATING_VALUES.map((value) => (
          <div key={value}>
            <dt>
              <Rating value={value} />
            </dt>
            <dd>{t(`definition.${value}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="definitions-source">{t('definitions.source')}</p>
    </div>
  )
}
