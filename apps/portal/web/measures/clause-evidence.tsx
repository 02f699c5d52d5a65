import type { CalendarDate } from '@trilateral/contracts'
import { changeBehind, type Clause } from '@trilateral/contracts/critical-minerals'
import { formatDate, SourceName, useLanguage, useMessages } from '@trilateral/ui'
import { registerTexts } from '../texts/register.ts'

/** By which instrument, and read where, a clause came to stand as it does; nothing when it stands as it was issued. */
export function ClauseEvidence({ clause, on }: { clause: Clause; on: CalendarDate }) {
  const { language } = useLanguage()
  const t = useMessages(registerTexts)
  const change = changeBehind(clause, on)
  if (change === null) return null
  const { instrument, source } = change
  return (
    <span className="clause-evidence">
      {instrument === null ? null : `${t('clause.by', { instrument })} · `}
      <SourceName source={source} />
      {' · '}
      {t('clause.read-on', { date: formatDate(language, source.accessedOn) })}
    </span>
  )
}
