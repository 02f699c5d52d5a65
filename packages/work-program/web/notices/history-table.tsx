import type { Notice } from '@trilateral/contracts/work-program'
import { formatInstant, Table, Tile, useLanguage, useMessages, useZone, type Column } from '@trilateral/ui'
import type { VersionView } from '../../src/questions/views.ts'
import { PersonName } from '../dossier/person-name.tsx'
import { noticeTexts } from './notice-texts.ts'

const CHANGES = [
  'drafted',
  'amended',
  'issued',
  'assessed',
  'meeting-requested',
  'deadline-breached',
  'convened',
  'answered',
  'closed',
  'audience-changed',
] as const

/** Everything ever recorded of a notice, newest first. */
export function HistoryTable({ versions }: { versions: readonly VersionView<Notice>[] }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(noticeTexts)
  const columns: readonly Column<VersionView<Notice>>[] = [
    { key: 'version', header: t('column.version'), isRowHeader: true, cell: ({ version }) => version },
    {
      key: 'happened',
      header: t('column.happened'),
      cell: ({ change }) => {
        const verb = CHANGES.find((each) => change.endsWith(`notice-${each}`))
        return verb === undefined ? change : t(`change.${verb}`)
      },
    },
    {
      key: 'when',
      header: t('column.when'),
      cell: ({ at }) => <time dateTime={at}>{formatInstant(language, at, zone)}</time>,
    },
    { key: 'by', header: t('column.by'), cell: ({ by }) => <PersonName person={by} /> },
  ]
  return (
    <Tile heading={t('history')}>
      <Table
        caption={t('history')}
        columns={columns}
        rows={versions}
        rowKey={({ version }) => String(version)}
      />
    </Tile>
  )
}
