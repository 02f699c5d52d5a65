import { hashedForm, inLines, plainText } from './plain-text.ts'
import { SECTION_CODES, type SectionCode } from './section.ts'
import { sha256 } from './sha256.ts'

export interface Sentence {
  /** From 1 within its section. */
  readonly number: number
  readonly text: string
  /** Of the text without white space and dashes (`hashedForm`), in hexadecimal. */
  readonly sha256: string
}

export interface SectionText {
  readonly section: SectionCode
  readonly sentences: readonly Sentence[]
}

/** How the English text heads its sections. The preamble has no heading: it is what comes before the first. */
const HEADINGS: Readonly<Record<Exclude<SectionCode, 'preamble'>, string>> = {
  semiconductors: 'Semiconductors',
  'clean-energy': 'Clean Energy',
  'critical-minerals': 'Critical Minerals',
  'export-controls': 'Export Controls',
  ai: 'AI',
  cybersecurity: 'Cybersecurity',
  standards: 'Standards',
  ipef: 'IPEF',
  'next-steps': 'Next Steps',
}

const HEADED = SECTION_CODES.filter((code) => code !== 'preamble')
const byHeading = new Map(HEADED.map((code) => [HEADINGS[code].toLowerCase(), code]))
const ANY = `(${Object.values(HEADINGS).join('|')})`

/** A section's name and a colon, at the beginning or after the end of a sentence, in capitals or not. */
const HEADING = new RegExp(`(?<=^|[.!?][)"']*\\s)${ANY} ?:(?=\\s|$)`, 'i')

/**
 * A section's name that lacks its colon: alone in a marked line, or between blank lines. As with the colon, a sentence must
 * have ended before it: a narrow column may leave "AI" alone in a line.
 */
const BARE_HEADING = new RegExp(
  `(?<=(?<![^])|[.!?][)"'*_]{0,4}\\n{1,2})` +
    `(?:(?:#{1,6} |\\*\\*|__)${ANY}[ *_]{0,4}(?=\\n)|(?<=(?<![^])|\\n\\n)${ANY}(?=\\n\\n))`,
  'gi',
)

/**
 * Splits a statement in English, Markdown or plain text, into its sections and sentences, in the order of the text. Line
 * breaks do not matter. A section heading that comes twice continues its section.
 *
 * The rule: the preamble begins at "We, …", before which stands the title; a section begins at its name and a colon. A
 * sentence ends at a full stop, question mark or exclamation mark, with what closes a quotation or bracket after it,
 * before white space and a capital letter, digit, opening quotation mark or bracket; but not after an abbreviation
 * (single capitals as in "U.S." and "D.C.", "Mr.", "No." and their like).
 */
export function sentences(text: string): SectionText[] {
  const found = new Map<SectionCode, string[]>()
  for (const [section, part] of partsOf(plainText(inLines(text).replaceAll(BARE_HEADING, '\n$1$2:\n'))))
    found.set(section, [...(found.get(section) ?? []), ...splitAtEnds(part)])
  return [...found].map(([section, texts]) => ({
    section,
    sentences: texts.map((each, index) => ({
      number: index + 1,
      text: each,
      sha256: sha256(hashedForm(each)),
    })),
  }))
}

/** The text of each section, with the title taken off the preamble. */
function partsOf(text: string): (readonly [SectionCode, string])[] {
  // The pattern has one group, so headings stand between the texts: text, heading, text, heading, text …
  const [before = '', ...rest] = text.split(HEADING)
  const parts: (readonly [SectionCode, string])[] = []
  const preamble = withoutTitle(before)
  if (preamble !== '') parts.push(['preamble', preamble])
  for (let index = 0; index < rest.length; index += 2) {
    const section = byHeading.get((rest[index] ?? '').toLowerCase())
    if (section) parts.push([section, (rest[index + 1] ?? '').trim()])
  }
  return parts
}

/** Where "We, …" is missing, the line of date and place ends the title; where that is missing too, there is none. */
function withoutTitle(text: string): string {
  const opening = text.search(/\bWe, /)
  if (opening >= 0) return text.slice(opening).trim()
  return text.replace(/^.{0,400}?\b\d{4} ?[–-] ?\p{L}+, D\.C\.\s+/u, '').trim()
}

const END = /[.!?][)\]"']*\s+(?=["'([]?[\p{Lu}\d])/gu
const ABBREVIATION = /(?:^|[\s("'.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|No|Nos|St|vs|e\.g|i\.e|cf)\.$/u

function splitAtEnds(text: string): string[] {
  const split: string[] = []
  let start = 0
  for (const match of text.matchAll(END)) {
    if (ABBREVIATION.test(text.slice(Math.max(start, match.index - 7), match.index + 1))) continue
    split.push(text.slice(start, match.index + match[0].length).trim())
    start = match.index + match[0].length
  }
  const last = text.slice(start).trim()
  return last === '' ? split : [...split, last]
}
