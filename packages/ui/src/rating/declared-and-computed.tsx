import type { ReactNode } from 'react'
import { useMessages } from '../language/language.tsx'
import { Rating } from './rating.tsx'
import { ratingTexts } from './rating-messages.ts'
import { stepsWorse, type RatingValue } from './rating-value.ts'

interface Props {
  readonly declared: RatingValue
  /** Null where the rules cannot judge. */
  readonly computed: RatingValue | null
  /** What the rules saw, in words: under the two ratings. */
  readonly reasons?: ReactNode
}

/** What the owner says beside what the rules find, and in words whether they agree: a rosy rating cannot hide a slip. */
export function DeclaredAndComputed({ declared, computed, reasons }: Props) {
  const t = useMessages(ratingTexts)
  const worse = stepsWorse(declared, computed ?? 'not-assessed')
  const verdict = worse === null ? 'none' : worse === 0 ? 'agree' : worse > 0 ? 'worse' : 'better'
  const sentence =
    verdict === 'agree' || verdict === 'none'
      ? t(`compare.${verdict}`)
      : t(`compare.${verdict}`, { steps: Math.abs(worse ?? 0) })
  return (
    <div className="declared" data-verdict={verdict}>
      <dl className="declared-pair">
        <div>
          <dt>{t('declared')}</dt>
          <dd>
            <Rating value={declared} />
          </dd>
        </div>
        <div>
          <dt>{t('computed')}</dt>
          <dd>
            <Rating value={computed} />
          </dd>
        </div>
      </dl>
      <p className="declared-verdict">{sentence}</p>
      {reasons}
    </div>
  )
}
