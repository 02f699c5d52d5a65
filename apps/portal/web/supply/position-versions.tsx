import { formatInstant, Table, TextLink, Tile, useLanguage, useMessages, useZone } from '@trilateral/ui'
import type { SupplyPositionDetail } from '../answers.ts'
import { eventName } from '../events/event-name.ts'
import { positionTexts } from '../texts/position.ts'
import { portal } from '../texts/texts.ts'

export function PositionVersions({ versions }: Pick<SupplyPositionDetail, 'versions'>) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(positionTexts)
  const names = useMessages(portal)
  return (
    <Tile heading={t('versions')}>
      <Table
        caption={t('versions')}
        isCaptionHidden
        rows={versions}
        rowKey={({ sequence }) => String(sequence)}
        columns={[
          { key: 'version', header: t('version'), isRowHeader: true, cell: ({ sequence }) => sequence },
          { key: 'event', header: t('event'), cell: ({ type }) => eventName(type, names) },
          {
            key: 'from',
            header: t('from'),
            cell: ({ knownFrom }) => formatInstant(language, knownFrom, zone),
          },
          {
            key: 'details',
            header: t('details'),
            cell: ({ eventId }) => <TextLink href={`/events/${eventId}`}>{eventId.slice(-8)}</TextLink>,
          },
        ]}
      />
    </Tile>
  )
}
