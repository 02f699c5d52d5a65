import { decided, refused, type Decision } from '@trilateral/contracts'
import { clauseText } from './clause-text.ts'
import { COMMITMENTS } from './commitments/commitments.ts'
import { CLAUSE_SPANS, POINTERS } from './pointers.ts'
import { PRINCIPLES } from './principles.ts'
import type { SectionCode } from './section.ts'
import { sentences, type Sentence, type SectionText } from './sentences.ts'

interface Place {
  readonly section: SectionCode
  readonly sentence: number
}

/** A commitment or principle whose sentence the text holds, letter for letter, where it should stand. */
export interface MatchedPointer extends Place {
  readonly code: string
  readonly kind: 'commitment' | 'principle'
  readonly sha256: string
  /** The whole sentence. */
  readonly text: string
  /** The part of it that this commitment or principle is; the whole sentence where it is all of it. */
  readonly clause: string
}

/** A commitment or principle whose sentence the text does not hold where it should stand. */
export interface UnmatchedPointer extends Place {
  readonly code: string
  readonly kind: 'commitment' | 'principle'
  /** `moved`: the very sentence stands elsewhere in the text, at `foundAt`. */
  readonly reason: 'section-missing' | 'sentence-missing' | 'words-differ' | 'moved'
  readonly expected: string
  /** What stands there instead; null: nothing does. */
  readonly found: { readonly text: string; readonly sha256: string } | null
  readonly foundAt: Place | null
}

/** What a text says of the 29 commitments and five principles: together always all 34. */
export interface StatementCheck {
  readonly matched: readonly MatchedPointer[]
  readonly unmatched: readonly UnmatchedPointer[]
}

/** Ten times the statement, so that a whole web page pasted around it still fits. */
export const LONGEST_STATEMENT_TEXT = 200_000

const POINTING = [
  ...COMMITMENTS.map((commitment) => ({ kind: 'commitment' as const, ...commitment })),
  ...PRINCIPLES.map((principle) => ({ kind: 'principle' as const, ...principle })),
]

/**
 * Whether `text` is the English statement of 26 June 2024, sentence by sentence, as an official imports it. A text that
 * differs is reported commitment by commitment; one that is empty, too long or nothing like a statement is refused:
 * `statement-text-empty`, `statement-text-too-long`, `statement-text-unrelated`, all on the field `text`.
 */
export function checkStatementText(text: string): Decision<StatementCheck> {
  if (text.trim() === '') return refused('statement-text-empty', 'text')
  if (text.length > LONGEST_STATEMENT_TEXT)
    return refused('statement-text-too-long', 'text', {
      length: text.length,
      longest: LONGEST_STATEMENT_TEXT,
    })
  const sections = sentences(text)
  const headed = sections.some(({ section }) => section !== 'preamble')
  const checked = POINTING.map((pointing) => checkPointer(pointing, sections))
  const matched = checked.filter((each) => 'clause' in each)
  const unmatched = checked.filter((each) => 'reason' in each)
  if (!headed && matched.length === 0 && unmatched.every(({ reason }) => reason !== 'moved'))
    return refused('statement-text-unrelated', 'text')
  return decided({ matched, unmatched })
}

function checkPointer(
  { code, kind, section, sentence }: (typeof POINTING)[number],
  sections: readonly SectionText[],
): MatchedPointer | UnmatchedPointer {
  const expected = expectedHash({ section, sentence })
  const within = sections.find((each) => each.section === section)
  const there = within?.sentences[sentence - 1]
  const place = { code, kind, section, sentence }
  if (there?.sha256 === expected) {
    const span = CLAUSE_SPANS[code]
    const clause = span === undefined ? there.text : clauseText(there.text, span)
    return { ...place, sha256: expected, text: there.text, clause }
  }
  const found = there === undefined ? null : { text: there.text, sha256: there.sha256 }
  const foundAt = placeOf(expected, sections)
  const reason = foundAt ? 'moved' : !within ? 'section-missing' : there ? 'words-differ' : 'sentence-missing'
  return { ...place, reason, expected, found, foundAt }
}

function expectedHash({ section, sentence }: Place): string {
  const pointer = POINTERS.find((each) => each.section === section && each.sentence === sentence)
  if (!pointer) throw new Error(`no hash is kept for sentence ${sentence} of ${section}`)
  return pointer.sha256
}

function placeOf(sha256: string, sections: readonly SectionText[]): Place | null {
  for (const { section, sentences: each } of sections) {
    const found = each.find((sentence: Sentence) => sentence.sha256 === sha256)
    if (found) return { section, sentence: found.number }
  }
  return null
}
