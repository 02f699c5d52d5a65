import { foldedText } from '@trilateral/contracts'

export interface Part {
  /** Where it begins, in graphemes. */
  readonly at: number
  readonly text: string
  readonly isFound: boolean
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
const LATIN = /^[\p{Script=Latin}\p{N}]/u

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * The text in parts, those of the query marked, however either is written: width, case, accents, composition and old forms do not
 * count. A Latin word is marked where a word begins, others wherever they stand. The parts together are the text as it was.
 */
export function highlight(text: string, query: string): Part[] {
  const graphemes = [...segmenter.segment(text)].map(({ segment }) => segment)
  const folded = graphemes.map(foldedText)
  const found = graphemes.map(() => false)
  const words = foldedText(query)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
  for (const word of words)
    for (let start = 0; start < graphemes.length; start += 1) {
      const isInside = start > 0 && LETTER.test(folded[start - 1] ?? '') && LATIN.test(word)
      if (folded[start] === '' || (isInside && LATIN.test(folded[start - 1] ?? ''))) continue
      const end = endOf(folded, start, word)
      if (end !== undefined) found.fill(true, start, end)
    }
  return partsOf(graphemes, found)
}

/** Behind the last grapheme of `word`, when it begins at `start`. */
function endOf(folded: readonly string[], start: number, word: string): number | undefined {
  let seen = ''
  for (let end = start; end < folded.length && seen.length < word.length; end += 1) {
    seen += folded[end] ?? ''
    if (seen.startsWith(word)) return end + 1
    if (!word.startsWith(seen)) return undefined
  }
  return undefined
}

function partsOf(graphemes: readonly string[], found: readonly boolean[]): Part[] {
  const parts: { at: number; text: string; isFound: boolean }[] = []
  for (const [index, grapheme] of graphemes.entries()) {
    const last = parts.at(-1)
    const isFound = found[index] === true
    if (last?.isFound === isFound) last.text += grapheme
    else parts.push({ at: index, text: grapheme, isFound })
  }
  return parts
}
