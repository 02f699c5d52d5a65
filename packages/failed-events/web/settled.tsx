import { formatInstant, Table, Tile, useLanguage, useMessages, useZone } from '@trilateral/ui'
import { reasonWords } from './reason-words.ts'
import type { FailedEventLine } from './server.ts'
import { failedEventsTexts } from './texts/failed-events-texts.ts'

/** What was settled last; the events are kept as they came. */
export function Settled({ settled }: { settled: readonly FailedEventLine[] }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(failedEventsTexts)
  return (
    <Tile heading={t('settled')}>
      {settled.length === 0 ? (
        <p>{t('settled-none')}</p>
      ) : (
        <Table
          caption={t('settled')}
          isCaptionHidden
          rows={settled}
          rowKey={({ reader, id }) => `${reader} ${id}`}
          columns={[
            {
              key: 'when',
              header: t('col.when'),
              isRowHeader: true,
              cell: ({ settledAt }) => (settledAt === null ? '–' : formatInstant(language, settledAt, zone)),
            },
            { key: 'outcome', header: t('col.outcome'), cell: ({ state }) => t(`state.${state}`) },
            {
              key: 'record',
              header: t('col.record'),
              cell: ({ subject, sequence, topic }) => (
                <span className="failed-key">
                  {subject === null ? topic : t('of-record', { subject, sequence: sequence ?? '–' })}
                </span>
              ),
            },
            { key: 'failed', header: t('failed'), cell: (letter) => reasonWords(t, letter) },
            {
              key: 'why',
              header: t('col.why'),
              cell: ({ settledBecause }) => settledBecause ?? t('no-reason'),
            },
          ]}
        />
      )}
    </Tile>
  )
}
