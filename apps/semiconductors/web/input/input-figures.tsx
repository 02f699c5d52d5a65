import { countryName, KeyFigure, KeyFigures, useLanguage, useMessages } from '@trilateral/ui'
import { tenths } from '@trilateral/ui/charts'
import type { InputPage } from '../../src/router.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { answerOf, ChokepointMark } from '../stage-map/chokepoint-mark.tsx'
import { useHhiWords } from '../stage-map/concentration-words.tsx'
import { PUBLISHED } from '../stage-map/threshold.ts'

interface Props {
  readonly page: InputPage
  readonly share: number | undefined
}

/** What was computed of the providers, and what else tells how easily the input can run short. */
export function InputFigures({ page: { summary, input }, share = PUBLISHED }: Props) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const inWords = useHhiWords()
  const found = summary.providers?.concentration
  const hhi = found && found.atLeast !== null ? inWords(found) : null
  const { firms, substitutes } = input
  return (
    <KeyFigures>
      <KeyFigure
        label={t('figure.top')}
        value={
          found?.top
            ? t('top', {
                country: countryName(found.top.country, language),
                share: tenths(found.top.share, language),
              })
            : null
        }
        meaning={<ChokepointMark answer={answerOf(summary, share)} />}
        isAttention={answerOf(summary, share) === 'yes'}
      />
      <KeyFigure
        label={t('figure.hhi')}
        value={hhi?.figure ?? null}
        meaning={
          found && hhi
            ? `${hhi.word ?? ''} · ${t('coverage', { coverage: tenths(found.coverage, language) })}`
            : null
        }
      />
      <KeyFigure
        label={t('figure.providers')}
        value={found ? found.providers : null}
        meaning={found ? t('figure.providers-unknown', { count: found.unknown }) : null}
      />
      <KeyFigure
        label={t('figure.firms')}
        value={firms?.count ?? null}
        meaning={
          firms
            ? t('figure.firms-source', {
                year: firms.year === null ? t('year.unknown') : String(firms.year),
                source: firms.source.name,
              })
            : null
        }
      />
      <KeyFigure
        label={t('figure.substitutes')}
        value={substitutes ? t(`substitutes.${substitutes.level}`) : null}
        meaning={substitutes?.source.name ?? null}
      />
    </KeyFigures>
  )
}
