import { Table, Tile, useLanguage, useMessages, type Column } from '@trilateral/ui'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import type { IndicatorPage } from './indicator-screen.tsx'
import { figureWords, LEVEL_GLYPHS, periodWords } from './words.ts'

type Threshold = IndicatorPage['thresholds'][number]

/** At which levels it warns, how long it must last, and when it did, by what was known. */
export function ThresholdsTile({ page: { thresholds, unit, worse } }: { page: IndicatorPage }) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const beyond = (value: number, isWorse: boolean) =>
    t((worse === 'higher') === isWorse ? 'thresholds.above' : 'thresholds.below', {
      value: figureWords(language, value, unit),
    })
  const columns: readonly Column<Threshold>[] = [
    {
      key: 'level',
      header: t('thresholds.level'),
      isRowHeader: true,
      cell: ({ level }) => (
        <>
          <span aria-hidden="true">{LEVEL_GLYPHS[level]}</span> {t(`level.${level}`)}
        </>
      ),
    },
    { key: 'enter', header: t('thresholds.enter'), cell: ({ enter }) => beyond(enter, true) },
    { key: 'leave', header: t('thresholds.leave'), cell: ({ leave }) => beyond(leave, false) },
    {
      key: 'persistence',
      header: t('thresholds.persistence'),
      cell: ({ need, of }) => t('thresholds.persistence-value', { need, of }),
    },
    {
      key: 'crossed',
      header: t('thresholds.crossed'),
      cell: ({ episodes }) =>
        episodes.length === 0
          ? t('thresholds.never')
          : episodes
              .map(({ from, until }) =>
                until === null
                  ? t('episode.open', { from: periodWords(language, from) })
                  : t('episode.closed', {
                      from: periodWords(language, from),
                      until: periodWords(language, until),
                    }),
              )
              .join(' · '),
    },
  ]
  return (
    <Tile
      heading={t('thresholds.title')}
      finding={t(thresholds.length === 0 ? 'thresholds.none' : 'thresholds.finding')}
    >
      {thresholds.length === 0 ? null : (
        <Table
          caption={t('thresholds.caption')}
          columns={columns}
          rows={thresholds}
          rowKey={({ level }) => level}
        />
      )}
    </Tile>
  )
}
