import { audienceChangeOf, type DataOf, type EventDefinition, type EventOf } from '@trilateral/contracts'
import {
  measureEnded,
  measureRecorded,
  measureResumed,
  measureSchema,
  measureSuspended,
  type criticalMinerals,
  type Measure,
} from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'
import type { EventAbout } from '../events/about.ts'

/** What an event says about a measure: how it stands from now on, and which of its clauses the event was about. */
export interface MeasureChange {
  readonly measure: Measure
  /** Keys of the clauses concerned. */
  readonly clauses: readonly string[]
}

type AreaEventType = (typeof criticalMinerals)['events'][number]['type']
export type MeasureEventType = Extract<AreaEventType, `critical-minerals.measure-${string}`>

/** A handler for every event of a measure: one that is added to the contract without it does not compile. */
const handlers: Readonly<Record<MeasureEventType, (event: EventOf<unknown>) => MeasureChange>> = {
  'critical-minerals.measure-recorded': on(measureRecorded, ({ measure }) => ({
    measure,
    clauses: measure.clauses.map((clause) => clause.key),
  })),
  'critical-minerals.measure-suspended': on(measureSuspended, ({ measure, clauses }) => ({
    measure,
    clauses,
  })),
  'critical-minerals.measure-resumed': on(measureResumed, ({ measure, clauses }) => ({ measure, clauses })),
  'critical-minerals.measure-ended': on(measureEnded, ({ measure, clauses }) => ({ measure, clauses })),
}

const audienceChanged = audienceChangeOf('critical-minerals', 'measure')
if (!audienceChanged) throw new Error('no event tells of a change of who may see a measure')
const carriesMeasure = z.object({ measure: measureSchema })

const byType = new Map<string, (event: EventOf<unknown>) => MeasureChange>([
  ...Object.entries(handlers),
  [
    audienceChanged.type,
    on(audienceChanged, (data) => ({ measure: carriesMeasure.parse(data).measure, clauses: [] })),
  ],
])

/** What `event` does to the register of measures; undefined when it is about something else. */
export function measureChangeOf(event: EventOf<unknown>): MeasureChange | undefined {
  return byType.get(event.type)?.(event)
}

export function aboutMeasure({ measure, clauses }: MeasureChange): EventAbout {
  const { number, title } = measure.instrument
  return { title, number, issuer: measure.issuer, clauses, program: null }
}

function on<Type extends string, Data>(
  definition: EventDefinition<Type, Data>,
  handle: (data: Data) => MeasureChange,
) {
  return (event: EventOf<unknown>): MeasureChange => {
    if (!isOf(definition, event))
      throw new Error(`${event.type} was handed to the handler of ${definition.type}`)
    return handle(event.data)
  }
}

/** The data of a decoded event has already been found valid against its definition: the type decides. */
function isOf<Definition extends EventDefinition>(
  definition: Definition,
  event: EventOf<unknown>,
): event is EventOf<DataOf<Definition>> {
  return event.type === definition.type
}
