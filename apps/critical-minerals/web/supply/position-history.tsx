import { formatInstant, partyName, Table, useLanguage, useMessages, ZONES, type Column } from '@trilateral/ui'
import { usePerson } from '@trilateral/work-program/screens'
import type { PositionVersionView } from '../../src/router.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { texts } from '../messages/texts.ts'

type Version = Pick<PositionVersionView, 'version' | 'change' | 'at' | 'by'>

/** Everything ever recorded of a record, newest first. */
export function PositionHistory({ versions }: { versions: readonly Version[] }) {
  const { language } = useLanguage()
  const { party } = usePerson()
  const t = useMessages(supplyTexts)
  const c = useMessages(texts)
  const columns: readonly Column<Version>[] = [
    { key: 'version', header: c('column.version'), isRowHeader: true, cell: ({ version }) => version },
    {
      key: 'kind',
      header: c('column.happened'),
      cell: ({ change }) => t(change.endsWith('-amended') ? 'version.amended' : 'version.recorded'),
    },
    {
      key: 'at',
      header: c('column.when'),
      cell: ({ at }) => <time dateTime={at}>{formatInstant(language, at, ZONES[party])}</time>,
    },
    {
      key: 'by',
      header: c('column.by'),
      cell: ({ by }) =>
        by.name === null ? partyName(by.party, language) : `${by.name} (${partyName(by.party, language)})`,
    },
  ]
  return (
    <Table
      caption={t('history.caption')}
      columns={columns}
      rows={versions}
      rowKey={({ version }) => String(version)}
    />
  )
}
