import type { KnownConcentration } from '@trilateral/supply-risk'
import { countryName, useLanguage, useMessages } from '@trilateral/ui'
import { tenths, whole } from '@trilateral/ui/charts'
import type { InputSummary } from '../../src/router.ts'
import { inputTexts } from '../messages/input-texts.ts'

/** From here on a market counts as highly concentrated, by the U.S. merger guidelines of 2023. */
const HIGH = 1800

/** The index in a figure, or in the range that it cannot leave; never a figure that nobody knows. */
export function useHhiWords() {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  return ({ hhi, atLeast, atMost }: KnownConcentration) => {
    if (atLeast === null || atMost === null) return { figure: t('hhi.unknown'), word: null }
    const word = atLeast > HIGH ? 'hhi.word-high' : atMost <= HIGH ? 'hhi.word-lower' : 'hhi.word-open'
    const figure =
      hhi === null
        ? t('hhi.range', { least: whole(atLeast, language), most: whole(atMost, language) })
        : t('hhi.known', { hhi: whole(hhi, language) })
    return { figure, word: t(word) }
  }
}

/** The largest provider, the index in words and figure, and how much of the whole is known. */
export function ConcentrationWords({ providers }: Pick<InputSummary, 'providers'>) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const inWords = useHhiWords()
  if (!providers?.concentration.top)
    return <span className="providers-unknown">{t('providers.unknown')}</span>
  const { top, coverage, rest } = providers.concentration
  const { figure, word } = inWords(providers.concentration)
  const shown = { country: countryName(top.country, language), share: tenths(top.share, language) }
  return (
    <span className="concentration">
      <strong>{t(top.isCertain ? 'top' : 'top.largest-known', shown)}</strong>
      <span>
        {figure}
        {word === null ? null : ` · ${word}`}
      </span>
      {rest === 0 ? null : <span>{t('coverage', { coverage: tenths(coverage, language) })}</span>}
    </span>
  )
}
