import { formatInstant, partyName, Table, useLanguage, useMessages, ZONES, type Column } from '@trilateral/ui'
import { usePerson } from '@trilateral/work-program/screens'
import type { VersionView } from '../../src/router.ts'
import { texts } from '../messages/texts.ts'

/** Everything ever recorded of a measure, newest first. */
export function History({ versions }: { versions: readonly VersionView[] }) {
  const { language } = useLanguage()
  const { party } = usePerson()
  const t = useMessages(texts)
  const columns: readonly Column<VersionView>[] = [
    { key: 'version', header: t('column.version'), isRowHeader: true, cell: ({ version }) => version },
    { key: 'kind', header: t('column.happened'), cell: ({ kind }) => t(`version.${kind}`) },
    {
      key: 'at',
      header: t('column.when'),
      cell: ({ at }) => <time dateTime={at}>{formatInstant(language, at, ZONES[party])}</time>,
    },
    {
      key: 'by',
      header: t('column.by'),
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
