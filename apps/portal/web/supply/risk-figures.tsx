import { KeyFigure, KeyFigures, Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { SupplyItem } from '../answers.ts'
import { positionTexts } from '../texts/position.ts'
import { riskWords } from './risk-words.ts'
import { tenths, whole } from './write-figures.ts'

export function RiskFigures({ item }: { item: SupplyItem }) {
  const { language } = useLanguage()
  const t = useMessages(positionTexts)
  const { global, sourcing, holder, risk } = item
  const meaning = (figures: SupplyItem['global']) =>
    figures === null
      ? t('shares-none')
      : t('hhi-meaning', { coverage: tenths(figures.coverage, language), suppliers: figures.suppliers })
  const hhi = (figures: SupplyItem['global']) => (figures?.hhi == null ? null : whole(figures.hhi, language))
  const words = riskWords(risk, language)
  return (
    <Tile heading={t('figures')}>
      <KeyFigures>
        <KeyFigure value={hhi(global)} label={t('hhi-global')} meaning={meaning(global)} />
        <KeyFigure
          value={hhi(sourcing)}
          label={t('hhi-sourcing', { holder: t(`holder.${holder}`) })}
          meaning={meaning(sourcing)}
        />
        <KeyFigure value={words.value} label={t('risk')} meaning={words.meaning} />
      </KeyFigures>
    </Tile>
  )
}
