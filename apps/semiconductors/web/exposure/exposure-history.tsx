import { formatInstant, Table, Tile, ZONES, type Column } from '@trilateral/ui'
import { usePerson } from '@trilateral/work-program/screens'
import type { ExposureVersion } from '../../src/router.ts'
import { ClauseStateOf } from './clause-state.tsx'
import { SeverityCell } from './severity-cell.tsx'
import { useExposureWords } from './use-exposure-words.ts'

const HAPPENED = {
  'semiconductors.exposure-raised': 'change.raised',
  'semiconductors.exposure-lowered': 'change.lowered',
} as const

/** Everything that was ever computed of it, newest first. */
export function ExposureHistory({ versions }: { versions: readonly ExposureVersion[] }) {
  const { language, t } = useExposureWords()
  const { party } = usePerson()
  const happened = new Map<string, (typeof HAPPENED)[keyof typeof HAPPENED]>(Object.entries(HAPPENED))
  const columns: readonly Column<ExposureVersion>[] = [
    { key: 'version', header: t('column.version'), isRowHeader: true, cell: ({ version }) => version },
    {
      key: 'happened',
      header: t('column.happened'),
      cell: ({ change }) => t(happened.get(change) ?? 'change.changed'),
    },
    {
      key: 'state',
      header: t('column.state'),
      cell: ({ exposure }) => <ClauseStateOf exposure={exposure} />,
    },
    {
      key: 'severity',
      header: t('column.severity'),
      cell: ({ exposure }) => <SeverityCell exposure={exposure} />,
    },
    {
      key: 'when',
      header: t('column.when'),
      cell: ({ at }) => <time dateTime={at}>{formatInstant(language, at, ZONES[party])}</time>,
    },
  ]
  return (
    <Tile heading={t('history.title')}>
      <Table
        caption={t('history.caption')}
        columns={columns}
        rows={versions}
        rowKey={({ version }) => String(version)}
      />
    </Tile>
  )
}
