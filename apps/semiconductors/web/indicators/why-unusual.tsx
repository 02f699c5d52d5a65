import { useLanguage, useMessages } from '@trilateral/ui'
import type { Outputs } from '../frame/server.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { changeWords, figureWords, periodWords } from './words.ts'

type Row = Pick<Outputs['indicators']['list'][number], 'unusual' | 'comparison' | 'unit'>

/** Why a value is unusual, in words and in the figures that the score was worked out from. */
export function WhyUnusual({ unusual, comparison, unit }: Row) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  if (!unusual.known) return null
  const { period, held, median, mad, history } = unusual
  const words = { period: periodWords(language, period), mad: figureWords(language, mad, unit), history }
  return comparison === 'changes'
    ? t('why.changes', {
        ...words,
        change: changeWords(language, held, unit),
        median: changeWords(language, median, unit),
      })
    : t('why.same-season', {
        ...words,
        value: figureWords(language, held, unit),
        median: figureWords(language, median, unit),
      })
}
