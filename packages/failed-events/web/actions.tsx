import {
  Disclosure,
  explainRefusal,
  formatInstant,
  partyName,
  Table,
  Tile,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import type { DoneAction } from './server.ts'
import { failedEventsTexts } from './texts/failed-events-texts.ts'

/** Who did what, when and why: the latest first. */
export function Actions({ actions }: { actions: readonly DoneAction[] }) {
  const t = useMessages(failedEventsTexts)
  return (
    <Tile heading={t('actions')}>
      {actions.length === 0 ? (
        <p>{t('actions-none')}</p>
      ) : (
        <ActionTable actions={actions} caption={t('actions')} />
      )}
    </Tile>
  )
}

export function ActionTable({ actions, caption }: { actions: readonly DoneAction[]; caption: string }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(failedEventsTexts)
  return (
    <Table
      caption={caption}
      isCaptionHidden
      rows={actions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'when',
          header: t('col.when'),
          isRowHeader: true,
          cell: ({ at }) => formatInstant(language, at, zone),
        },
        {
          key: 'who',
          header: t('col.who'),
          cell: ({ name, party }) => (party === null ? name : `${name} (${partyName(party, language)})`),
        },
        { key: 'what', header: t('col.what'), cell: (action) => <What action={action} /> },
        { key: 'why', header: t('col.why'), cell: ({ because }) => because ?? t('no-reason') },
        {
          key: 'record',
          header: t('col.record'),
          cell: ({ subject, sequence, place }) => (
            <span className="failed-key">
              {subject === null ? (place ?? '–') : t('of-record', { subject, sequence: sequence ?? '–' })}
            </span>
          ),
        },
        {
          key: 'result',
          header: t('col.result'),
          cell: ({ result }) =>
            result === 'done'
              ? t('result.done')
              : explainRefusal(failedEventsTexts, language, { code: result }),
        },
      ]}
    />
  )
}

function What({ action: { what, before, after } }: { action: DoneAction }) {
  const t = useMessages(failedEventsTexts)
  return (
    <>
      {t(`did.${what}`)}
      {after === null ? null : (
        <Disclosure summary={t('before-after')}>
          <p>{t('before')}</p>
          <pre className="failed-data">{before ?? '–'}</pre>
          <p>{t('after')}</p>
          <pre className="failed-data">{after}</pre>
        </Disclosure>
      )}
    </>
  )
}
