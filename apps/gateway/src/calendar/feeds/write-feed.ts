import { MINISTRY_ZONES, PARTIES, shiftedDay, textFor, type Language } from '@trilateral/contracts'
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { CalendarEntry } from '../views.ts'
import { FEED_WORDS } from './feed-words.ts'

/** How often a calendar program should look. */
const LOOK_EVERY_SECONDS = 3600

export interface FeedSettings {
  readonly label: string
  readonly language: Language
  /** The portal's address. */
  readonly publicUrl: string
}

/** What may leave the portal for a calendar program: TLP:RED is for those in the room. */
export const mayLeave = ({ provenance }: CalendarEntry) => provenance?.tlp !== 'RED'

/**
 * Entries as iCalendar (RFC 5545). A day stays a day: no program moves it across midnight. An entry keeps its UID; its SEQUENCE
 * grows with each version, its DTSTAMP is when it was last changed, and what was called off says CANCELLED.
 */
export function writeFeed(entries: readonly CalendarEntry[], settings: FeedSettings): string {
  const { label, language, publicUrl } = settings
  const calendar = ical({
    name: label,
    prodId: { company: 'Trilateral Work Program', product: 'Calendar', language: language.toUpperCase() },
    ttl: LOOK_EVERY_SECONDS,
    source: publicUrl,
  })
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.key.replaceAll(':', '-')}@trilateral`,
      sequence: entry.version - 1,
      stamp: new Date(entry.updatedAt),
      lastModified: new Date(entry.updatedAt),
      allDay: true,
      start: new Date(entry.day),
      end: new Date(shiftedDay(entry.day, 1)),
      summary: summaryOf(entry, language),
      description: descriptionOf(entry, language),
      url: new URL(pageOf(entry), publicUrl).href,
      status: entry.standing === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // A day by which something is due keeps nobody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

function summaryOf({ kind, title, standing }: CalendarEntry, language: Language): string {
  const words = FEED_WORDS[language]
  const named = title === null ? words.kinds[kind] : `${words.kinds[kind]}: ${textFor(title, language).text}`
  return standing === 'done' ? `${words.done} – ${named}` : named
}

function descriptionOf(entry: CalendarEntry, language: Language): string {
  const words = FEED_WORDS[language]
  const { program, ends, provenance, kind, overdueDays } = entry
  return [
    ...(overdueDays > 0 ? [words.overdue] : []),
    ...(kind === 'ministerial-due' ? [words.ministerial] : []),
    ...(program === null ? [] : [`${words.program}: ${textFor(program.title, language).text}`]),
    ...(ends === null
      ? []
      : [
          `${words.ends}: ${PARTIES.map((party) => `${words.places[party]} ${clock(ends, party)}`).join(' / ')}`,
        ]),
    ...(provenance === null
      ? []
      : [`TLP:${provenance.tlp} · ${words.marking} ${provenance.audience.join(', ').toUpperCase()}`]),
  ].join('\n')
}

// Sweden writes dates as ISO 8601 does.
const clocks = Object.fromEntries(
  PARTIES.map((party) => [
    party,
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: MINISTRY_ZONES[party],
      dateStyle: 'short',
      timeStyle: 'short',
    }),
  ]),
)

const clock = (instant: string, party: string) => clocks[party]?.format(new Date(instant)) ?? instant

/** The portal's page about an entry. */
function pageOf({ key, program, day }: CalendarEntry): string {
  const [entity = '', id = ''] = key.split(':')
  if (entity === 'suspension') return `/measures/${id}`
  if (entity === 'notice') return `/notices#${id}`
  if (program !== null) return `/programs/${program.id}`
  return `/calendar?month=${day.slice(0, 7)}`
}
