import { OTHER_ASIA } from '@trilateral/supply-risk/trade'
import { ShareBars } from '@trilateral/ui/charts'
import type { SharesAnswer } from '../../src/router.ts'
import { useWords } from './use-words.ts'

/** A drawing of more is read by nobody; the saved file has all. */
const MOST_BARS = 12

/** Who supplies, largest first; what is of no country stands apart below. */
export function SuppliersTile({ answer: { shares, chosen, importer } }: { answer: SharesAnswer }) {
  const { t, words } = useWords()
  const year = String(chosen.year)
  const [top] = shares.named
  const five = shares.named.slice(0, 5).reduce((sum, { share }) => sum + share, 0)
  const others = shares.named.slice(MOST_BARS)
  const rest = others.reduce((sum, { share }) => sum + share, 0)
  return (
    <section className="panel">
      <h2>{t('shares.heading')}</h2>
      <ShareBars
        isOrdered
        finding={
          top
            ? t('shares.finding', {
                country: words.supplier(top),
                importer: words.country(importer),
                share: words.percent(top.share),
                five: words.percent(five),
                year,
              })
            : t('shares.finding-none', { importer: words.country(importer), year })
        }
        sources={[chosen.source]}
        basis={chosen.illustrative ? 'illustrative' : undefined}
        note={
          <>
            {t('shares.note', { year, nomenclature: chosen.nomenclature, basis: t(`basis.${chosen.basis}`) })}{' '}
            {shares.unnamed.some(({ area }) => area === OTHER_ASIA) ? t('other-asia') : null}
          </>
        }
        rows={[
          ...shares.named.slice(0, MOST_BARS).map((supplier) => ({
            key: String(supplier.area),
            label: words.supplier(supplier),
            percent: supplier.share,
          })),
          ...(others.length > 0
            ? [{ key: 'rest', label: t('shares.rest', { count: others.length }), percent: rest }]
            : []),
          ...shares.unnamed.map((supplier) => ({
            key: String(supplier.area),
            label: words.supplier(supplier),
            percent: supplier.share,
          })),
          ...(shares.missing > 0.05
            ? [{ key: 'missing', label: t('shares.missing'), percent: shares.missing }]
            : []),
        ]}
      />
    </section>
  )
}
