import { textFor } from '@trilateral/contracts'
import { formatDate, useLanguage, useMessages } from '@trilateral/ui'
import { useQueries } from '@tanstack/react-query'
import { useServer } from '../frame/desk.tsx'
import { meetingsTexts } from '../meetings/meetings-texts.ts'

/** Of each kind: what was undertaken is written down soon after the meeting, whose like are held by the month. */
const OFFERED = 100

/** Meetings that something may have been undertaken in: those held last, then those that are planned. Their days tell namesakes apart. */
export function useMeetingChoice(): readonly { readonly value: string; readonly label: string }[] {
  const { language } = useLanguage()
  const t = useMessages(meetingsTexts)
  const { meeting } = useServer()
  const asked = useQueries({
    queries: (['held', 'planned'] as const).map((status) =>
      meeting.list.queryOptions({ status, limit: OFFERED }, { refetchInterval: false }),
    ),
  })
  return asked
    .flatMap(({ data }) => data?.items ?? [])
    .map(({ id, state: { title, on } }) => ({
      value: id,
      label: `${textFor(title, language).text} · ${on === null ? t('day.none') : formatDate(language, on)}`,
    }))
}
