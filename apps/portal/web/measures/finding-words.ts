import type { CalendarDate, Language } from '@trilateral/contracts'
import { formatDate } from '@trilateral/ui'
import type { RegisterText } from '../texts/register.en.ts'
import type { Finding } from './finding.ts'

/** An end this near belongs into the title: the officials' own first warning comes 30 days before. */
const SOON_DAYS = 30

type Translate = (id: RegisterText, values?: Readonly<Record<string, string | number>>) => string

/** The page's title: what is unclear or about to change; where nothing is, how the clauses stand. */
export function findingTitle(
  finding: Finding,
  on: CalendarDate,
  isToday: boolean,
  t: Translate,
  language: Language,
) {
  const { clauses, inForce, suspended, toConfirm, nextEnd } = finding
  if (clauses === 0) return t('finding.none')
  const ending = nextEnd !== null && nextEnd.daysLeft <= SOON_DAYS ? nextEnd : null
  const sentence =
    toConfirm === 0 && ending === null
      ? t('finding.calm', { inForce, suspended })
      : t('finding.attention', {
          confirm: toConfirm,
          ending: ending?.count ?? 0,
          day: ending === null ? '' : formatDate(language, ending.day),
        })
  return isToday ? sentence : t('finding.on', { day: formatDate(language, on), sentence })
}
