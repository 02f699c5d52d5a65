import { PARTIES } from '@trilateral/contracts'
import { countryName, formatInstant, RecordText, useLanguage, useMessages, ZONES } from '@trilateral/ui'
import type { CalendarEntry } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { ChangedMark } from '../live/changed-mark.tsx'
import { areaName } from '../area/area-name.ts'
import { calendarTexts } from '../texts/calendar.ts'

/** One thing of a day: what it is, its record, whose day it is, and when that day ends in three capitals. */
export function EntryLine({ entry, isShort = false }: { entry: CalendarEntry; isShort?: boolean }) {
  const { kind, title, area, standing, overdueDays, program, key } = entry
  const { language } = useLanguage()
  const t = useMessages(calendarTexts)
  const address = addressOf(entry)
  const name = title === null ? null : <RecordText text={title} isQuiet />
  return (
    <li className="calendar-entry" data-kind={kind} data-standing={standing}>
      <span className="calendar-kind">{t(`kind.${kind}`)}</span>{' '}
      {name === null ? null : (
        <span className="calendar-title">
          {address === undefined ? name : <PageLink href={address}>{name}</PageLink>}
        </span>
      )}{' '}
      {standing === 'done' ? <strong>{doneWord(entry, t)}</strong> : null}
      {standing === 'cancelled' ? <strong>{t('cancelled')}</strong> : null}
      {overdueDays > 0 ? (
        <strong className="calendar-late">{t(lateWord(entry), { days: overdueDays })}</strong>
      ) : null}
      {isShort ? null : (
        <>
          <span className="calendar-facts">
            {area === null ? null : <span>{areaName(area, language)}</span>}
            {program === null || kind === 'assessment-grows-old' ? null : (
              <span>
                <RecordText text={program.title} isQuiet />
              </span>
            )}
            <span>{dayOwner(entry, language, t)}</span>
            <ChangedMark subject={key.split(':')[1] ?? key} />
          </span>
          {entry.ends === null ? null : (
            <span className="calendar-facts">{endsWords(entry.ends, language, t)}</span>
          )}
        </>
      )}
    </li>
  )
}

type Words = ReturnType<typeof useMessages<keyof (typeof calendarTexts)['texts']['en']>>
type Language = ReturnType<typeof useLanguage>['language']

const doneWord = ({ kind }: CalendarEntry, t: Words) =>
  t(kind === 'meeting' || kind === 'decision-due' || kind === 'milestone-due' ? `done.${kind}` : 'done.other')

const lateWord = ({ kind }: CalendarEntry) =>
  kind === 'suspension-ends' || kind === 'assessment-grows-old' ? (`late.${kind}` as const) : 'overdue'

function dayOwner({ of, country, kind }: CalendarEntry, language: Language, t: Words): string | null {
  if (of !== null) return t(`day-of.${of}`)
  if (country !== null) return t('day-of.country', { country: countryName(country, language) })
  return kind === 'ministerial-due' ? null : t('day-of.nobody')
}

function endsWords(ends: string, language: Language, t: Words): string {
  const [jp, kr, us] = PARTIES.map((party) => formatInstant(language, ends, ZONES[party]))
  return t('ends', { jp: jp ?? '', kr: kr ?? '', us: us ?? '' })
}

/** The portal's page about an entry; undefined: it has none. */
function addressOf({ key, program }: CalendarEntry): string | undefined {
  const [entity, id] = key.split(':')
  if (entity === 'suspension') return `/measures/${id}`
  if (entity === 'notice') return `/notices#${id}`
  return program === null ? undefined : `/programs/${program.id}`
}
