import { countryName, useLanguage, useMessages } from '@trilateral/ui'
import { ShareBars, tenths } from '@trilateral/ui/charts'
import type { InputPage } from '../../src/router.ts'
import { inputTexts } from '../messages/input-texts.ts'

/** A drawing of more than this is read by nobody. */
const MOST_BARS = 12

/** Who provides the input, the largest first; those of which nobody knows how much are named all the same. */
export function ProviderShares({ page: { summary, input, parts } }: { readonly page: InputPage }) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const { providers } = input
  const found = summary.providers?.concentration
  if (!providers || !found) {
    return (
      <section className="panel">
        <h2>{t('shares.heading')}</h2>
        <p>{t('shares.unknown')}</p>
      </section>
    )
  }
  const more = parts.slice(MOST_BARS)
  const moreShare = more.reduce((sum, { share }) => sum + (share ?? 0), 0)
  return (
    <section className="panel">
      <h2>{t('shares.heading')}</h2>
      <ShareBars
        isOrdered
        finding={t('shares.finding', {
          of: t(`of.${providers.of}`),
          by: t(`by.${providers.by}`),
          year: providers.year === null ? t('year.unknown') : String(providers.year),
        })}
        sources={[providers.source]}
        basis={input.illustrative ? 'illustrative' : undefined}
        rows={parts.slice(0, MOST_BARS).map(({ country, share }) => ({
          key: country,
          label: countryName(country, language),
          percent: share,
        }))}
        note={
          <>
            {more.length === 0
              ? null
              : t('shares.more', { count: more.length, share: tenths(moreShare, language) })}{' '}
            {found.rest === 0 ? null : t('shares.rest', { rest: tenths(found.rest, language) })}
          </>
        }
      />
    </section>
  )
}
