import { isDeepStrictEqual } from 'node:util'
import { eventDefinition, type Audience, type EventOf, type Party, type Tlp } from '@trilateral/contracts'
import { measureSchema, type Measure } from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'

/** An event by its place in a measure's history. */
export interface MeasureEvent {
  readonly sequence: number
  readonly eventId: string
}

/** A measure as it was last heard. */
export interface HeardMeasure {
  readonly measure: Measure
  readonly sequence: number
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  /** Of each clause, by its key: the event that made it so. An event about other clauses leaves it as it was. */
  readonly madeBy: Readonly<Record<string, MeasureEvent>>
}

const carriesMeasure = z.object({ measure: measureSchema })

/** The measure as it stands after `event`; undefined when the event is about something else. */
export function heardIn(event: EventOf<unknown>, before: HeardMeasure | undefined): HeardMeasure | undefined {
  if (eventDefinition(event.type)?.entity !== 'measure') return undefined
  const { measure } = carriesMeasure.parse(event.data)
  const { sequence, originator, audience, tlp, id: eventId } = event
  const isElsewise =
    !before || !isDeepStrictEqual(aboutAll(before), aboutAll({ measure, originator, audience, tlp }))
  const madeBy = measure.clauses.map((clause) => {
    const standing = before?.measure.clauses.find(({ key }) => key === clause.key)
    const kept = before?.madeBy[clause.key]
    const made = !isElsewise && kept && isDeepStrictEqual(standing, clause) ? kept : { sequence, eventId }
    return [clause.key, made] as const
  })
  return { measure, sequence, originator, audience, tlp, madeBy: Object.fromEntries(madeBy) }
}

/** What holds for every clause of a measure. */
const aboutAll = ({
  measure: { clauses: _clauses, ...measure },
  originator,
  audience,
  tlp,
}: Pick<HeardMeasure, 'measure' | 'originator' | 'audience' | 'tlp'>) => ({
  measure,
  originator,
  tlp,
  audience: audience.toSorted(),
})
