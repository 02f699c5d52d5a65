import { searchGrams } from '@trilateral/contracts'
import type { SearchTexts } from './search-texts.ts'

/**
 * A gram as a number (FNV-1a, 32 bits, signed): an index over numbers is a third of one over texts. Two grams may share a number; who
 * reads what was found looks at the texts themselves.
 */
function codeOf(gram: string): number {
  let code = 0x811c9dc5
  for (let index = 0; index < gram.length; index += 1)
    code = Math.imul(code ^ gram.charCodeAt(index), 0x01000193)
  return code | 0
}

/** These stand before a gram of a title, and before what kind of record it is; no gram holds them. */
const TITLE = '='
const ENTITY = '#'

const grams = (texts: readonly string[]) => searchGrams(texts.join('\n'))

/** The number that every record of an entity is filed under besides. */
export const entityCode = (entity: string): number => codeOf(ENTITY + entity)

/** What a record is filed under: its entity, every gram of its texts, and those of its title once more as such. */
export function gramCodes(entity: string, { title, body }: SearchTexts): number[] {
  const codes = new Set([entityCode(entity)])
  for (const gram of grams([...title, ...body])) codes.add(codeOf(gram))
  for (const gram of grams(title)) codes.add(codeOf(TITLE + gram))
  return [...codes]
}

/** What a query asks for, anywhere and in titles. */
export function askedCodes(query: string): { readonly anywhere: number[]; readonly inTitle: number[] } {
  const asked = searchGrams(query)
  return { anywhere: asked.map(codeOf), inTitle: asked.map((gram) => codeOf(TITLE + gram)) }
}
