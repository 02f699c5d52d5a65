import type { Party } from '@trilateral/contracts'
import { formatInstant, partyName, Table, useLanguage, useMessages, ZONES, type Column } from '@trilateral/ui'
import { usePerson } from '../frame/desk.tsx'
import { areaTexts } from './area-texts.ts'

interface Version {
  readonly version: number
  /** The type of the event that told of it. */
  readonly change: string
  /** RFC 3339 in UTC. */
  readonly at: string
  /** Without a name where officials of another ministry look. */
  readonly by: { readonly party: Party; readonly name: string | null }
}

const happenedIn = (change: string) =>
  (['amended', 'audience-changed'] as const).find((verb) => change.endsWith(`-${verb}`)) ?? 'recorded'

/** Everything ever recorded of a record, newest first. */
export function RecordHistory({ versions }: { versions: readonly Version[] }) {
  const { language } = useLanguage()
  const { party } = usePerson()
  const t = useMessages(areaTexts)
  const columns: readonly Column<Version>[] = [
    { key: 'version', header: t('history.version'), isRowHeader: true, cell: ({ version }) => version },
    {
      key: 'kind',
      header: t('history.happened'),
      cell: ({ change }) => t(`history.${happenedIn(change)}`),
    },
    {
      key: 'at',
      header: t('history.when'),
      cell: ({ at }) => <time dateTime={at}>{formatInstant(language, at, ZONES[party])}</time>,
    },
    {
      key: 'by',
      header: t('history.by'),
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
