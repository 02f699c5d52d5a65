import { KeyFigure, KeyFigures } from '@trilateral/ui'
import type { SharesAnswer } from '../../src/router.ts'
import { useWords } from './use-words.ts'

/** The answer in five numbers, each with what it means. */
export function KeyShares({ answer: { shares, chosen } }: { answer: SharesAnswer }) {
  const { t, words } = useWords()
  const { hhi, hhiAtMost, quantity } = shares
  const [top] = shares.named
  const isOpen = hhi !== null && hhiAtMost !== null && hhiAtMost - hhi >= 1
  return (
    <KeyFigures>
      <KeyFigure
        label={t('figure.total', { year: String(chosen.year) })}
        value={words.inShort(shares.total)}
        meaning={t(shares.totalIsStated ? 'figure.total-stated' : 'figure.total-summed')}
      />
      <KeyFigure
        label={t('figure.hhi')}
        value={hhi === null ? null : words.number(hhi)}
        meaning={isOpen ? t('figure.hhi-range', { most: words.number(hhiAtMost) }) : t('figure.hhi-scale')}
      />
      <KeyFigure
        label={t('figure.top')}
        value={top ? words.supplier(top) : null}
        meaning={top ? t('figure.top-share', { share: words.percent(top.share) }) : undefined}
      />
      <KeyFigure
        label={t('figure.coverage')}
        value={`${words.percent(shares.coverage)}%`}
        meaning={t('figure.coverage-means')}
      />
      <KeyFigure
        label={t('figure.quantity')}
        value={quantity.grams === null ? null : t('figure.tonnes', { value: words.tonnes(quantity.grams) })}
        meaning={t('figure.quantity-unknown', { count: quantity.unknown })}
      />
    </KeyFigures>
  )
}
