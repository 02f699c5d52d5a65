import type { Audience, MultilingualText, Party, Tlp } from '@trilateral/contracts'
import { multilingualTextSchema } from '@trilateral/contracts'
import { personSchema, type Person } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import type { DeskParts } from '../desk/desk-parts.ts'
import type { About } from './inputs.ts'

/** What a comment is about, as far as its reader may see it. */
export interface Subject {
  readonly entity: string
  readonly audience: Audience
  readonly tlp: Tlp
  /** Null: it bears no name. */
  readonly title: MultilingualText | null
  /** Who is named in it, so that they need not be spelled again. */
  readonly people: readonly Person[]
}

const named = z.looseObject({
  title: multilingualTextSchema.optional().catch(undefined),
  name: multilingualTextSchema.optional().catch(undefined),
  question: multilingualTextSchema.optional().catch(undefined),
})

/** The record itself, or what another register of the area keeps; null where the party sees neither. */
export async function subjectOf(
  { records, elsewhere }: DeskParts,
  party: Party,
  about: About,
): Promise<Subject | null> {
  const kept = await records.any(party, about.entity, about.id)
  if (!kept) return (await elsewhere?.(party, about)) ?? null
  const { title, name, question } = named.parse(kept.state)
  return {
    entity: kept.entity,
    audience: kept.audience,
    tlp: kept.tlp,
    title: title ?? name ?? question ?? null,
    people: peopleIn(kept.state),
  }
}

/** Everybody whom a document names, wherever in it. */
export function peopleIn(document: unknown): Person[] {
  const found = new Map<string, Person>()
  const look = (value: unknown): void => {
    const person = personSchema.safeParse(value).data
    if (person) found.set(`${person.party} ${person.name}`, person)
    else if (Array.isArray(value)) value.forEach(look)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look)
  }
  look(document)
  return [...found.values()]
}
