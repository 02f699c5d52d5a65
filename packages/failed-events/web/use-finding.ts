import { useMessages } from '@trilateral/ui'
import type { FailedEventsAnswer } from './server.ts'
import { failedEventsTexts } from './texts/failed-events-texts.ts'

/** What the page finds, for its title. */
export function useFinding(): (list: FailedEventsAnswer) => string {
  const t = useMessages(failedEventsTexts)
  return ({ open }) =>
    t('finding', { count: open.length, waiting: open.reduce((sum, { waiting }) => sum + waiting, 0) })
}
