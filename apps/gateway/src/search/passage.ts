import { foldedText, searchGrams } from '@trilateral/contracts'

const AROUND = 60

/** Whether a text has every word of a query, as a search has it. */
export function hasWords(text: string, query: string): boolean {
  const grams = new Set(searchGrams(text))
  return searchGrams(query).every((gram) => grams.has(gram))
}

/** The part of a text in which a query's first word stands. */
export function passageOf(text: string, query: string): string {
  const characters = Array.from(text)
  const [first = ''] = foldedText(query).split(/[\s、，,。]+/)
  // Each character folded by itself is near enough to find the place; what is shown is the text as it was written.
  const folded = characters.map(foldedText)
  let at = 0
  while (
    at < folded.length &&
    !folded
      .slice(at, at + first.length)
      .join('')
      .startsWith(first)
  )
    at += 1
  if (at === folded.length) at = 0
  const [from, to] = [Math.max(0, at - AROUND), Math.min(characters.length, at + AROUND * 2)]
  return `${from > 0 ? '…' : ''}${characters.slice(from, to).join('')}${to < characters.length ? '…' : ''}`
}
