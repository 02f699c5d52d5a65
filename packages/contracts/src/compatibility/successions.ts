import { daysBetween, isCalendarDate, type CalendarDate } from '../calendar-days.ts'
import type { Area } from '../define-area.ts'
import type { EventDefinition } from '../define-event.ts'

/** Days between telling partners and the last day on which a type is written. */
export const NOTICE_DAYS = 180

/** What is wrong with how types follow one another, as of a day. */
export function successionComplaints(areas: readonly Area[], today: CalendarDate): string[] {
  const definitions = areas.flatMap((area) => area.events)
  const find = (type: string | undefined) => definitions.find((each) => each.type === type)
  return definitions.flatMap((each) => [
    ...goingComplaints(each, find(each.deprecated?.by), today),
    ...comingComplaints(each, find(each.replaces?.type)),
  ])
}

function goingComplaints(
  { type, deprecated }: EventDefinition,
  successor: EventDefinition | undefined,
  today: CalendarDate,
): string[] {
  if (!deprecated) return []
  const { since, until, by, isRetired = false } = deprecated
  if (!isCalendarDate(since) || !isCalendarDate(until))
    return [
      `${type} is deprecated without a date: say since when partners know, and the day from which it is no longer written.`,
    ]
  const complaints: string[] = []
  if (!successor)
    complaints.push(
      `${type} is deprecated in favour of ${by || 'nothing'}, which is not defined: define the type that partners are to read instead.`,
    )
  else if (successor.replaces?.type !== type)
    complaints.push(
      `${by} does not say that it replaces ${type}, so nobody would write the old type until ${until}: give it "replaces".`,
    )
  if (daysBetween(since, until) < NOTICE_DAYS)
    complaints.push(
      `${type} would go ${daysBetween(since, until)} days after partners were told: they have ${NOTICE_DAYS} days at least.`,
    )
  if (today >= until && !isRetired)
    complaints.push(
      `${type} was to be written until ${until}, and that day has passed: mark it "isRetired", so that it is only read, or agree on a later day with partners.`,
    )
  if (today < until && isRetired)
    complaints.push(`${type} is retired, but partners were told that it is written until ${until}.`)
  return complaints
}

function comingComplaints(
  { type, entity, replaces, example }: EventDefinition,
  old: EventDefinition | undefined,
): string[] {
  if (!replaces) return []
  if (!old)
    return [
      `${type} replaces ${replaces.type}, which is not defined: events of it stand in topics and must be read for ever.`,
    ]
  if (old.deprecated?.by !== type)
    return [
      `${type} replaces ${old.type}, which partners are not told: give ${old.type} "deprecated" with both dates and "by".`,
    ]
  if (old.entity !== entity)
    return [`${type} is about a ${entity}, ${old.type} about a ${old.entity}: one cannot replace the other.`]
  const said = old.data.safeParse(replaces.data(example as never))
  return said.success
    ? []
    : [
        `${type} says what ${old.type} does not allow when it is published as that (${said.error.issues[0]?.path.join('.')}: ${said.error.issues[0]?.message}).`,
      ]
}
