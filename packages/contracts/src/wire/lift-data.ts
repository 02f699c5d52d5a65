import type { z } from 'zod'
import type { EventDefinition } from '../define-event.ts'

export type Lifted =
  | { readonly ok: true; readonly value: unknown }
  /** The data is not what its own version says. */
  | { readonly ok: false; readonly why: 'data-invalid'; readonly error: z.ZodError }
  /** It is, but could not be lifted: the fault is not the writer's. */
  | { readonly ok: false; readonly why: 'upcast-failed'; readonly explanation: string }

/**
 * Validates data against the version that it was written in and lifts it, a version at a time, to the current one. Each lifted
 * version is validated too: an upcast is code, and what it makes goes into read models for good.
 * @param written from 1 to the definition's version
 */
export function liftData(definition: EventDefinition, written: number, data: unknown): Lifted {
  const { type, version: current } = definition
  let value = data
  for (let version = written; version <= current; version++) {
    const earlier = definition.earlier[version - 1]
    const parsed = (earlier?.data ?? definition.data).safeParse(value)
    if (!parsed.success && version === written) return { ok: false, why: 'data-invalid', error: parsed.error }
    if (!parsed.success) return failed(`${type} lifted to version ${version}: ${issueOf(parsed.error)}`)
    if (!earlier) return { ok: true, value: parsed.data }
    try {
      value = earlier.upcast(parsed.data as never)
    } catch (error) {
      return failed(`${type} could not be lifted from version ${version}: ${String(error)}`)
    }
  }
  throw new Error(`${type} has no version ${current}`)
}

const failed = (explanation: string): Lifted => ({ ok: false, why: 'upcast-failed', explanation })

export const fieldOf = (error: z.ZodError) => error.issues[0]?.path.map(String).join('.') ?? ''

export function issueOf(error: z.ZodError): string {
  const more = error.issues.length - 1
  return `${fieldOf(error) || 'data'}: ${error.issues[0]?.message}${more > 0 ? ` (and ${more} more)` : ''}`
}
