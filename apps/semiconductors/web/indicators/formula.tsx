import { OutsideLink, Tile, useLanguage, useMessages } from '@trilateral/ui'
import { writeNumber } from '@trilateral/ui/charts'
import { LEAST_HISTORY, OUTLIER_ABOVE, SCORE_SOURCE } from '@trilateral/supply-risk/indicators'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { UNUSUAL_ABOVE } from './verdict.ts'

/** How the score is worked out, and where that comes from. */
export function Formula() {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const write = (value: number) => writeNumber(language, value, 2) ?? String(value)
  return (
    <Tile heading={t('formula.title')}>
      <p className="indicator-formula">{t('formula.formula')}</p>
      <p>{t('formula.what', { outlier: write(OUTLIER_ABOVE), half: write(UNUSUAL_ABOVE) })}</p>
      <p>{t('formula.flat')}</p>
      <p>{t('formula.needs', { least: LEAST_HISTORY })}</p>
      <p>
        {t('formula.source')} <OutsideLink href={SCORE_SOURCE.url}>{SCORE_SOURCE.name}</OutsideLink>
      </p>
    </Tile>
  )
}
