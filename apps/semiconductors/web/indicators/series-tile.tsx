import { textFor } from '@trilateral/contracts'
import { Button, formatDate, useLanguage, useMessages, type Column } from '@trilateral/ui'
import { PeriodSeries, type SeriesLevel, type SeriesPoint } from '@trilateral/ui/charts'
import { useState } from 'react'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import type { IndicatorPage } from './indicator-screen.tsx'
import { Legend } from './legend.tsx'
import { figureWords, periodWords } from './words.ts'

/** More are a cloud of steps on a screen; all of them are a press away. */
const MOST_SHOWN = 60

type Known = IndicatorPage['known'][number]
type Point = SeriesPoint & { readonly known: Known }

/** The course of an indicator, and the same in a table: values, gaps with their reason, revisions with what was said before. */
export function SeriesTile({ page }: { page: IndicatorPage }) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const [isWhole, setWhole] = useState(false)
  const { known, unit, source, illustrative, newest, title } = page
  const shown = isWhole ? known : known.slice(-MOST_SHOWN)
  const points = shown.map((each): Point => ({
    key: each.period,
    label: each.period,
    value: each.value,
    isRevised: each.earlier.length > 0,
    known: each,
  }))
  const finding =
    newest?.value == null
      ? t('chart.finding-none')
      : t('chart.finding', {
          newest: figureWords(language, newest.value, unit),
          period: periodWords(language, newest.period),
          missing: shown.filter(({ value }) => value === null).length,
          revised: shown.filter(({ earlier }) => earlier.length > 0).length,
        })
  return (
    <section className="panel" aria-label={textFor(title, language).text}>
      <PeriodSeries
        finding={finding}
        sources={[source]}
        basis={illustrative ? 'illustrative' : undefined}
        note={
          known.length > shown.length
            ? t('chart.note', { shown: shown.length, all: known.length })
            : undefined
        }
        points={points}
        levels={levelsOf(page)}
        columns={useColumns(page)}
        legend={<Legend hasLevels={page.thresholds.length > 0} />}
      />
      {known.length > MOST_SHOWN ? (
        <Button look="quiet" onPress={() => setWhole((before) => !before)}>
          {t(isWhole ? 'chart.fewer' : 'chart.all')}
        </Button>
      ) : null}
    </section>
  )

  function levelsOf({ thresholds }: IndicatorPage): SeriesLevel[] {
    return thresholds.flatMap(({ level, enter, leave }) =>
      (['enter', 'leave'] as const).map((kind) => {
        const value = kind === 'enter' ? enter : leave
        const words = { level: t(`level.${level}`), value: figureWords(language, value, unit) }
        return { key: `${level} ${kind}`, value, kind, text: t(`chart.${kind}`, words) }
      }),
    )
  }
}

function useColumns({ unit }: IndicatorPage): readonly Column<Point>[] {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const said = (value: number | null, missing: Known['missing'] | undefined) =>
    value === null
      ? t('value.missing', { reason: t(`missing.${missing ?? 'not-published'}`) })
      : figureWords(language, value, unit)
  return [
    {
      key: 'period',
      header: t('column.period'),
      isRowHeader: true,
      cell: ({ known: { period } }) => periodWords(language, period),
    },
    {
      key: 'value',
      header: t('column.value'),
      cell: ({ known: { state, value, missing, dueOn } }) =>
        state === 'due' || state === 'late'
          ? t(`value.${state}`, { day: formatDate(language, dueOn) })
          : said(value, missing),
    },
    {
      key: 'released',
      header: t('column.released'),
      cell: ({ known: { releasedOn, daysLate, earlier } }) =>
        releasedOn === null
          ? '–'
          : [
              formatDate(language, releasedOn),
              // Late is what came first; a revision comes when it comes.
              daysLate > 0 && earlier.length === 0 ? t('released.late', { days: daysLate }) : '',
            ].join(' '),
    },
    {
      key: 'earlier',
      header: t('column.earlier'),
      cell: ({ known: { earlier } }) =>
        earlier.length === 0
          ? '–'
          : earlier
              .map(({ value, missing, releasedOn }) =>
                t('earlier.one', { value: said(value, missing), day: formatDate(language, releasedOn) }),
              )
              .join(' → '),
    },
  ]
}
