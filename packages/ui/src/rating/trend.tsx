import type { Trend as TrendValue } from '@trilateral/contracts/work-program'
import { useMessages } from '../language/language.tsx'
import { ratingTexts } from './rating-messages.ts'

const ARROWS: Readonly<Record<TrendValue, string>> = { improving: '↗', steady: '→', worsening: '↘' }

/** Where a rating is going. In plain ink: red and green mean opposite things on the markets of the three countries. */
export function Trend({ value }: { value: TrendValue | null }) {
  const t = useMessages(ratingTexts)
  if (value === null) return <span className="trend">{t('trend.unknown')}</span>
  return (
    <span className="trend" data-trend={value}>
      <span className="trend-arrow" aria-hidden="true">
        {ARROWS[value]}
      </span>{' '}
      {t(`trend.${value}`)}
    </span>
  )
}
