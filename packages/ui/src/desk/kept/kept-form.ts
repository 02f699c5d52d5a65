import { keptTyping, type Checks } from './kept-typing.ts'

/** What is kept of a form: what was typed, from what, on which version of the record, and since when. */
export interface KeptForm<Draft> {
  readonly typed: Draft
  /** What the form began with; what others change meanwhile is compared with it. */
  readonly base: Draft
  /** The version of the record that it was begun on; null where there is no record yet. */
  readonly version: number | null
  /** RFC 3339 in UTC. */
  readonly at: string
}

/** A kept form whose drafts are as `schema` has them. What an earlier edition of the page kept otherwise is not taken up. */
export const keptFormOf = <Draft>(schema: Checks<Draft>): Checks<KeptForm<Draft>> => ({
  safeParse(value) {
    if (typeof value !== 'object' || value === null) return { success: false }
    const kept: { typed?: unknown; base?: unknown; version?: unknown; at?: unknown } = value
    const { version, at } = kept
    const [typed, base] = [schema.safeParse(kept.typed).data, schema.safeParse(kept.base).data]
    const isNumbered = version === null || typeof version === 'number'
    if (typed === undefined || base === undefined || !isNumbered || typeof at !== 'string')
      return { success: false }
    return { success: true, data: { typed, base, version, at } }
  },
})

/** What is typed in a form that is kept, for whoever shows it elsewhere. */
export const keptDraft = <Draft>(name: string, schema: Checks<Draft>): Draft | undefined =>
  keptTyping(name, keptFormOf(schema))?.typed
