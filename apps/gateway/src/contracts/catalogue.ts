import { foldedText, type Language } from '@trilateral/contracts'
import {
  eventVersions,
  fieldsOf,
  registered,
  travels,
  type EventVersion,
  type Field,
  type Travels,
} from '@trilateral/contracts/catalogue'

/** An event with all its versions, ready to be shown and searched. */
export interface Entry {
  readonly type: string
  /** Code of the area whose event it is. */
  readonly area: string
  /** From the first to the one that is written today. */
  readonly versions: readonly (EventVersion & { readonly fields: readonly Field[] })[]
  readonly travels: Travels
  /** All that a search looks at, folded. */
  readonly text: string
}

export interface Family {
  readonly code: string
  readonly name: Readonly<Record<Language, string>>
  readonly entries: readonly Entry[]
}

export interface Found extends Entry {
  /** Paths of members that a word was found in. */
  readonly fields: readonly string[]
}

export type Catalogue = readonly Family[]

/** Every registered event, by the area whose it is. */
export function catalogueOf(families = registered): Catalogue {
  const versions = eventVersions(families)
  return families.map(({ code, name, events }) => ({
    code,
    name,
    entries: events
      .map(({ type }) => type)
      .toSorted()
      .flatMap((type) => {
        const all = versions
          .filter(({ definition }) => definition.type === type)
          .map((each) => ({ ...each, fields: fieldsOf(each.schema) }))
        const current = all.at(-1)
        if (!current) return []
        const { summary } = current.definition
        const members = current.fields.flatMap(({ path, description = '' }) => [path, description])
        const text = foldedText(
          [type, ...Object.values(summary), ...Object.values(name), ...members].join(' '),
        )
        return [{ type, area: code, versions: all, travels: travels(current, families), text }]
      }),
  }))
}

/** The events in which every word is found, whatever of it: type, what happened in three languages, area, members. */
export function search(catalogue: Catalogue, words: string): { family: Family; found: Found[] }[] {
  const terms = words.split(/\s+/).map(foldedText).filter(Boolean)
  return catalogue.map((family) => ({
    family,
    found: family.entries
      .filter(({ text }) => terms.every((term) => text.includes(term)))
      .map((entry) => ({ ...entry, fields: fieldsWith(entry, terms) })),
  }))
}

function fieldsWith({ versions }: Entry, terms: readonly string[]): string[] {
  const fields = versions.at(-1)?.fields ?? []
  return fields
    .filter(({ path }) => terms.some((term) => foldedText(path.split('.').at(-1) ?? '').includes(term)))
    .map(({ path }) => path)
}
