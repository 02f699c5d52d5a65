import { useLanguage, useMessages } from '@trilateral/ui'
import type { PositionSummary } from '../../src/router.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { thousandths } from './figures.ts'

type Item = Pick<PositionSummary, 'risk' | 'published'>

/** The computed supply risk, what is missing for it, or below which it cannot lie; the printed one beside it. */
export function RiskFigure({ item: { risk, published } }: { item: Item }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  return (
    <span className="side-figure">
      {!risk.known ? (
        <span className="quiet">
          {t('risk.not-computed', { missing: risk.missing.map((input) => t(`missing.${input}`)).join(', ') })}
        </span>
      ) : risk.value === null ? (
        <span>{t('risk.at-least', { value: thousandths(risk.atLeast, language) })}</span>
      ) : (
        <strong className="figures">{thousandths(risk.value, language)}</strong>
      )}
      {published ? (
        <span className="quiet">
          {t('risk.published', { value: thousandths(published.value, language) })}
        </span>
      ) : null}
    </span>
  )
}
