import {
  formatInstant,
  partyName,
  Table,
  useLanguage,
  useMessages,
  useZone,
  type Column,
} from '@trilateral/ui'
import type { RecallSystem } from '../answers.ts'
import { areaName } from '../area/area-name.ts'
import { recallsTexts } from '../texts/recalls.ts'

interface Props {
  readonly systems: readonly RecallSystem[]
  /** RFC 3339, UTC. */
  readonly orderedAt: string
}

/** Each system by name: when it said that the record is gone there, or since when that is waited for. */
export function RecallSystems({ systems, orderedAt }: Props) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(recallsTexts)
  const when = (instant: string) => formatInstant(language, instant, zone)
  const columns: readonly Column<RecallSystem>[] = [
    {
      key: 'system',
      header: t('column.system'),
      isRowHeader: true,
      cell: ({ kind, code, name }) =>
        kind === 'portal'
          ? t('system.portal')
          : kind === 'area'
            ? t('system.area', { area: areaName(code, language) })
            : (name ?? code),
    },
    {
      key: 'owner',
      header: t('column.owner'),
      cell: ({ owner }) => (owner === null ? t('owner.platform') : partyName(owner, language)),
    },
    {
      key: 'confirmed',
      header: t('column.confirmed'),
      cell: ({ confirmedAt, orderedAt: told }) =>
        confirmedAt === null ? (
          <strong>{t('waits-since', { when: when(told ?? orderedAt) })}</strong>
        ) : (
          <time dateTime={confirmedAt}>{when(confirmedAt)}</time>
        ),
    },
  ]
  return (
    <Table
      caption={t('systems')}
      isCaptionHidden
      columns={columns}
      rows={systems}
      rowKey={({ kind, code }) => `${kind} ${code}`}
    />
  )
}
