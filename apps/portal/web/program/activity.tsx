import { Tile, useMessages } from '@trilateral/ui'
import type { EventSummary } from '../answers.ts'
import { EventsTable } from '../events/events-table.tsx'
import { dossierTexts } from '../texts/dossier.ts'

/** What was told of the program and all that belongs to it, each with the event that one can open. */
export function Activity({ activity }: { activity: readonly EventSummary[] }) {
  const t = useMessages(dossierTexts)
  return (
    <Tile heading={t('activity')} finding={activity.length === 0 ? t('activity-none') : undefined}>
      {activity.length === 0 ? null : <EventsTable caption={t('activity-newest')} events={activity} />}
    </Tile>
  )
}
