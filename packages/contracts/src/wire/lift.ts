import { dataschemaOf, versionOf, type EventDefinition } from '../define-event.ts'
import type { Envelope } from '../envelope.ts'
import { decided, type Decision } from '../refusal.ts'
import { fieldOf, issueOf, liftData } from './lift-data.ts'
import { quoted, unreadable } from './unreadable.ts'

/** The data of an event, validated by the version it was written in and lifted to the current one; or why that cannot be done. */
export function lift(definition: EventDefinition, envelope: Envelope, data: unknown): Decision<unknown> {
  const { type, version: current } = definition
  const written = versionOf(envelope.dataschema)
  if (envelope.dataschema !== dataschemaOf(type, written))
    return unreadable(
      'dataschema-of-another-type',
      `dataschema is ${quoted(envelope.dataschema)}, which is not a schema of ${type}.`,
      'dataschema',
    )
  if (written > current)
    return unreadable(
      'version-unknown',
      `${type} is known here up to version ${current}; this one is of version ${written}.`,
      'dataschema',
    )
  const lifted = liftData(definition, written, data)
  if (lifted.ok) return decided(lifted.value)
  return lifted.why === 'upcast-failed'
    ? unreadable('upcast-failed', lifted.explanation)
    : unreadable(
        'data-invalid',
        `${type} version ${written}: ${issueOf(lifted.error)}`,
        fieldOf(lifted.error),
      )
}
