import { ShareBars } from '@trilateral/ui/charts'
import { countryName, Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { SupplyPositionDetail } from '../answers.ts'
import { positionTexts } from '../texts/position.ts'
import { shareRows } from './share-rows.ts'
import { periodText, tenths } from './write-figures.ts'

/** Who supplies the world and who supplies the importer, country by country. */
export default function PositionShares({ detail }: { detail: SupplyPositionDetail }) {
  const { language } = useLanguage()
  const t = useMessages(positionTexts)
  const { position, item } = detail
  const sides = [
    { key: 'global', heading: t('shares-global'), kept: position.global, found: detail.global },
    {
      key: 'sourcing',
      heading: t('shares-sourcing', { holder: t(`holder.${position.holder}`) }),
      kept: position.sourcing,
      found: detail.sourcing,
    },
  ]
  return (
    <div className="share-sides">
      {sides.map(({ key, heading, kept, found }) => (
        <Tile key={key} heading={heading}>
          {kept === null || !found?.top ? (
            <p>{t('shares-none')}</p>
          ) : (
            <ShareBars
              finding={t('shares-finding', {
                country: countryName(found.top.country, language),
                share: tenths(found.top.share, language),
                of: t(`of.${kept.of}`),
              })}
              note={`${periodText(item, language)}. ${t('hhi-meaning', { coverage: tenths(found.coverage, language), suppliers: found.suppliers })}`}
              sources={[kept.source]}
              basis={item.illustrative ? 'illustrative' : undefined}
              rows={rowsOf(found.contributions, kept.shares)}
              isOrdered
            />
          )}
        </Tile>
      ))}
    </div>
  )

  function rowsOf(
    contributions: NonNullable<SupplyPositionDetail['global']>['contributions'],
    shares: NonNullable<SupplyPositionDetail['position']['global']>['shares'],
  ) {
    const { drawn, others } = shareRows(contributions)
    const rows = drawn.map(({ country, share }) => {
      const name = countryName(country, language)
      const isCensored = shares.some((each) => each.country === country && each.censored)
      return { key: country, label: isCensored ? `${name} (${t('censored')})` : name, percent: share }
    })
    if (others === null) return rows
    return [
      ...rows,
      { key: 'others', label: t('others', { count: others.countries }), percent: others.share },
    ]
  }
}
