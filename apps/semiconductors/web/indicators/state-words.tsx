import { useLanguage, useMessages } from '@trilateral/ui'
import type { Outputs } from '../frame/server.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { LEVEL_GLYPHS, periodWords } from './words.ts'

type Summary = Outputs['indicators']['list'][number]

/** The gravest level that an indicator stands beyond, in a shape and in words. */
export function StateWords({ standing, hasThresholds }: Pick<Summary, 'standing' | 'hasThresholds'>) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const state = standing?.level ?? (hasThresholds ? 'clear' : 'none')
  return (
    <span className="indicator-state" data-state={state}>
      <span className="indicator-glyph" aria-hidden="true">
        {LEVEL_GLYPHS[state]}
      </span>{' '}
      <strong>
        {standing ? t(`level.${standing.level}`) : t(state === 'clear' ? 'state.clear' : 'state.none')}
      </strong>
      {standing ? (
        <span className="quiet"> {t('state.since', { period: periodWords(language, standing.since) })}</span>
      ) : null}
    </span>
  )
}
