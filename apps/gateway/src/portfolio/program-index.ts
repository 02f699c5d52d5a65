import { searchGrams } from '@trilateral/contracts'

/** What programs are found by: the words of a text in any of three languages, and facets such as `area:critical-minerals`. */
export interface Findable {
  readonly text: string
  readonly facets: readonly string[]
}

/** Programs that were found. To be looked at before the index changes. */
export interface Found {
  readonly size: number
  has(id: string): boolean
}

/**
 * For each gram and each facet the programs that have it, by small numbers in order: lists are intersected without sets, and a
 * question costs what its rarest part holds, however many programs there are.
 */
export class ProgramIndex {
  readonly #slots = new Map<string, { readonly slot: number; readonly findable: Findable }>()
  readonly #postings = new Map<string, number[]>()
  #free: number[] = []
  #next = 0

  put(id: string, findable: Findable): void {
    const held = this.#slots.get(id)
    const slot = held?.slot ?? this.#free.pop() ?? this.#next++
    const [before, now] = [held ? tokensOf(held.findable) : new Set<string>(), tokensOf(findable)]
    for (const token of before) if (!now.has(token)) this.#takeOut(token, slot)
    for (const token of now) if (!before.has(token)) this.#putIn(token, slot)
    this.#slots.set(id, { slot, findable })
  }

  delete(id: string): void {
    const held = this.#slots.get(id)
    if (!held) return
    for (const token of tokensOf(held.findable)) this.#takeOut(token, held.slot)
    this.#slots.delete(id)
    this.#free.push(held.slot)
  }

  /** Undefined: the question leaves nothing out, since it names no facet and its words hold nothing that is searched by. */
  find({ text, facets }: Findable): Found | undefined {
    const tokens = [...widest(kept(searchGrams(text))), ...facets]
    if (tokens.length === 0) return undefined
    const [rarest = [], ...others] = tokens
      .map((token) => this.#postings.get(token) ?? [])
      .toSorted((a, b) => a.length - b.length)
    const marks = new Uint8Array(this.#next)
    let size = 0
    for (const slot of rarest)
      if (others.every((posting) => posting[placeOf(posting, slot)] === slot)) {
        marks[slot] = 1
        size += 1
      }
    return { size, has: (id) => marks[this.#slots.get(id)?.slot ?? this.#next] === 1 }
  }

  #putIn(token: string, slot: number): void {
    const posting = this.#postings.get(token)
    if (posting) posting.splice(placeOf(posting, slot), 0, slot)
    else this.#postings.set(token, [slot])
  }

  #takeOut(token: string, slot: number): void {
    const posting = this.#postings.get(token) ?? []
    const at = placeOf(posting, slot)
    if (posting[at] === slot) posting.splice(at, 1)
    if (posting.length === 0) this.#postings.delete(token)
  }
}

/** Facets hold a colon, which no gram does. */
const tokensOf = ({ text, facets }: Findable) => new Set([...kept(searchGrams(text)), ...facets])

/** A single letter is no search; a single Chinese character is a word. */
const kept = (grams: readonly string[]) =>
  grams.filter((gram) => gram.length > 1 || !/^[\p{Script=Latin}\p{N}]$/u.test(gram))

/** Whoever has the longer gram has those that begin it, and the characters of a pair. */
const widest = (grams: readonly string[]) =>
  grams.filter(
    (gram) =>
      !grams.some(
        (other) =>
          other.length > gram.length &&
          (other.startsWith(gram) || (gram.length === 1 && other.includes(gram))),
      ),
  )

/** Where `slot` stands in a sorted list, or would stand. */
function placeOf(posting: readonly number[], slot: number): number {
  let [low, high] = [0, posting.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((posting[middle] ?? Infinity) < slot) low = middle + 1
    else high = middle
  }
  return low
}
