import type { z } from 'zod'
import { dataschemaOf, versionOf, type EventDefinition } from '../define-event.ts'
import type { Envelope } from '../envelope.ts'
import { decided, type Decision } from '../refusal.ts'
import { quoted, unreadable } from './unreadable.ts'

/**
 * Validates data against the version that the event was written in and lifts it, a version at a time, to the current
 * one. Each lifted version is validated too: an upcast is code, and what it makes goes into read models for good.
 */
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
  let value = data
  for (let version = written; version <= current; version++) {
    const earlier = definition.earlier[version - 1]
    const parsed = (earlier?.data ?? definition.data).safeParse(value)
    if (!parsed.success)
      return version === written
        ? unreadable(
            'data-invalid',
            `${type} version ${version}: ${issueOf(parsed.error)}`,
            fieldOf(parsed.error),
          )
        : unreadable('upcast-failed', `${type} lifted to version ${version}: ${issueOf(parsed.error)}`)
    if (!earlier) return decided(parsed.data)
    try {
      value = earlier.upcast(parsed.data as never)
    } catch (error) {
      return unreadable(
        'upcast-failed',
        `${type} could not be lifted from version ${version}: ${String(error)}`,
      )
    }
  }
  throw new Error(`${type} has no version ${current}`)
}

const fieldOf = (error: z.ZodError) => error.issues[0]?.path.map(String).join('.') ?? ''

function issueOf(error: z.ZodError): string {
  const more = error.issues.length - 1
  return `${fieldOf(error) || 'data'}: ${error.issues[0]?.message}${more > 0 ? ` (and ${more} more)` : ''}`
}
