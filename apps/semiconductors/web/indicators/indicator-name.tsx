import { textFor } from '@trilateral/contracts'
import { Basis, countryName, TextLink, useLanguage, useMessages } from '@trilateral/ui'
import type { Outputs } from '../frame/server.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'

type Summary = Pick<Outputs['indicators']['list'][number], 'id' | 'title' | 'country' | 'illustrative'>

/** Its name as a link, whom it is about, and whether its figures are made up. */
export function IndicatorName({ id, title, country, illustrative }: Summary) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const shown = textFor(title, language)
  return (
    <span className="indicator-name">
      <span lang={shown.language}>
        <TextLink href={`/indicators/${id}`}>{shown.text}</TextLink>
      </span>
      {country === null ? null : (
        <span className="quiet">{t('about.country', { country: countryName(country, language) })}</span>
      )}
      {illustrative ? <Basis value="illustrative" /> : null}
    </span>
  )
}
