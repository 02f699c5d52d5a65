import { countryName, useLanguage, useMessages } from '@trilateral/ui'
import { ShareBars } from '@trilateral/ui/charts'
import type { PositionPage } from '../../src/router.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { tenths, whole } from './figures.ts'
import { holderName } from './names.ts'

/** A drawing of more than this is read by nobody; the table below it has all. */
const MOST_BARS = 15

/** Who supplies one side of a position, largest first. */
export function SideShares({ page, side }: { page: PositionPage; side: 'global' | 'sourcing' }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const { position, breakdown } = page
  const supply = position[side]
  const found = breakdown[side]
  const holder = holderName(position.holder, language)
  if (!supply || !found) {
    return (
      <section className="panel">
        <h2>{t(`shares.heading-${side}`, { holder })}</h2>
        <p className="quiet">{t('shares.unknown')}</p>
      </section>
    )
  }
  const largest = found.contributions.slice(0, MOST_BARS)
  const rest = found.contributions.slice(MOST_BARS).reduce((sum, { share }) => sum + share, 0)
  const missing = Math.max(0, 100 - found.coverage)
  const censored = supply.shares.filter((share) => share.censored).length
  return (
    <section className="panel">
      <h2>{t(`shares.heading-${side}`, { holder })}</h2>
      <ShareBars
        isOrdered
        finding={t('shares.finding', {
          country: found.top ? countryName(found.top.country, language) : '–',
          share: tenths(found.top?.share ?? 0, language),
          of: t(`of.${supply.of}`),
          hhi: whole(found.hhi ?? 0, language),
        })}
        sources={[supply.source]}
        basis={position.illustrative ? 'illustrative' : undefined}
        note={t('shares.note', { coverage: tenths(found.coverage, language), censored })}
        rows={[
          ...largest.map(({ country, share }) => ({
            key: country,
            label: countryName(country, language),
            percent: share,
          })),
          ...(rest > 0
            ? [
                {
                  key: 'rest',
                  label: t('shares.rest', { count: found.contributions.length - MOST_BARS }),
                  percent: rest,
                },
              ]
            : []),
          ...(missing > 0.05
            ? [
                {
                  key: 'missing',
                  label: t('shares.missing', { share: tenths(missing, language) }),
                  percent: null,
                },
              ]
            : []),
        ]}
      />
    </section>
  )
}
