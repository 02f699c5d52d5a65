import { useLanguage, useMessages } from '@trilateral/ui'
import type { PositionSummary } from '../../src/router.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { thousandths } from './figures.ts'

type Item = Pick<PositionSummary, 'risk' | 'published' | 'remark'>

/** The computed supply risk, or that it is not computed (the position says why), or below which it cannot lie; the printed one beside it. */
export function RiskFigure({ item: { risk, published, remark } }: { item: Item }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  return (
    <span className="side-figure">
      {!risk.known ? (
        <span className="quiet">{t('risk.not-computed-short', { count: risk.missing.length })}</span>
      ) : risk.value === null ? (
        <span>{t('risk.at-least', { value: thousandths(risk.atLeast, language) })}</span>
      ) : (
        <strong className="figures">{thousandths(risk.value, language)}</strong>
      )}
      {risk.known && remark ? <span className="quiet">{t('risk.doubtful')}</span> : null}
      {published ? (
        <span className="quiet">
          {t('risk.published', { value: thousandths(published.value, language) })}
        </span>
      ) : null}
    </span>
  )
}
