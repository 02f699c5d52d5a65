import { assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkStatementText, LONGEST_STATEMENT_TEXT } from './check-statement-text.ts'
import { COMMITMENTS } from './commitments/commitments.ts'
import { givenStatement } from './given-statement.ts'
import { plainText } from './plain-text.ts'
import { CLAUSE_SPANS, POINTERS } from './pointers.ts'
import { PRINCIPLES } from './principles.ts'
import { sentences } from './sentences.ts'

const text = givenStatement()
const plain = plainText(text)
const every = [...COMMITMENTS, ...PRINCIPLES].map(({ code }) => code)

function checked(given: string) {
  const decision = checkStatementText(given)
  if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`)
  return decision.value
}

const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)
const pointingTo = (section: string, sentence: number) =>
  [...COMMITMENTS, ...PRINCIPLES]
    .filter((each) => each.section === section && each.sentence === sentence)
    .map(({ code }) => code)

describe('an official imports the statement', () => {
  it('given its text, then all 29 commitments and five principles show their sentence', () => {
    const { matched, unmatched } = checked(text)
    expect(unmatched).toEqual([])
    expect(codesOf(matched)).toEqual(every)
    expect(matched.every((each) => plain.includes(each.text) && each.text.includes(each.clause))).toBe(true)
  })

  it('every pointer is used, and each has the hash of its sentence', () => {
    const found = sentences(text).flatMap(({ section, sentences: each }) =>
      each.map(({ number, sha256 }) => ({ section, sentence: number, sha256 })),
    )
    for (const pointer of POINTERS) {
      expect(found).toContainEqual(pointer)
      expect(pointingTo(pointer.section, pointer.sentence)).not.toEqual([])
    }
    expect(every).toEqual(expect.arrayContaining(Object.keys(CLAUSE_SPANS)))
  })

  it('each commitment’s verb stands in its sentence, and its clause ends with a word', () => {
    const { matched } = checked(text)
    for (const { code, verb } of COMMITMENTS) {
      const { text: sentence = '', clause = '' } = matched.find((each) => each.code === code) ?? {}
      expect(sentence.replaceAll('also ', ''), code).toContain(verb === 'work to' ? 'to work to' : verb)
      expect(clause, code).toMatch(/^[\p{L}].*[\p{L}.)]$/u)
    }
  })

  it('clauses of one sentence follow each other without overlapping', () => {
    for (const { section, sentence } of POINTERS) {
      const spans = COMMITMENTS.filter(
        (each) => each.section === section && each.sentence === sentence,
      ).flatMap(({ code }) => CLAUSE_SPANS[code] ?? [])
      expect(spans).toEqual(spans.toSorted((a, b) => a - b))
    }
  })

  it('the five principles show the words that the ministers used', () => {
    const { matched } = checked(text)
    expect(matched.filter(({ kind }) => kind === 'principle').map(({ clause }) => clause)).toEqual(
      PRINCIPLES.map(({ name }) => name.en.toLowerCase()),
    )
  })
})

describe('an official imports another text', () => {
  it('given any one word changed, then exactly the commitments of its sentence are unmatched', () => {
    const places = sentences(text).flatMap(({ section, sentences: each }) =>
      each.map(({ number, text: sentence }) => ({ section, number, sentence })),
    )
    assert(
      property(constantFrom(...places), nat(), ({ section, number, sentence }, chosen) => {
        const words = [...sentence.matchAll(/\p{L}{3,}/gu)]
        const word = words[chosen % words.length]
        if (word === undefined) throw new Error('a sentence without words')
        // A capital stays one: where a sentence begins is told by it.
        const changed = /^\p{Lu}/u.test(word[0]) ? 'Otherwise' : 'otherwise'
        const other = `${sentence.slice(0, word.index)}${changed}${sentence.slice(word.index + word[0].length)}`
        const { matched, unmatched } = checked(plain.replace(sentence, () => other))
        expect(codesOf(unmatched)).toEqual(pointingTo(section, number))
        expect(matched).toHaveLength(every.length - unmatched.length)
        for (const each of unmatched)
          expect(each).toMatchObject({ reason: 'words-differ', found: { text: other }, foundAt: null })
      }),
    )
  })

  it('given the text without its section on minerals, then those four are missing', () => {
    const from = text.indexOf('**Critical Minerals:**')
    const { unmatched } = checked(text.slice(0, from) + text.slice(text.indexOf('**Export Controls:**')))
    expect(unmatched.map(({ code, reason, found }) => [code, reason, found])).toEqual(
      [1, 2, 3, 4].map((number) => [`critical-minerals-${number}`, 'section-missing', null]),
    )
  })

  it('given a last sentence cut off, then its commitments have none', () => {
    const { unmatched } = checked(text.slice(0, text.indexOf('Looking ahead')))
    expect(unmatched.map(({ code, reason }) => [code, reason])).toEqual([
      ['next-steps-2', 'sentence-missing'],
      ['next-steps-3', 'sentence-missing'],
    ])
  })

  it('given a sentence put in before others, then those are told as moved, with where they stand', () => {
    const { unmatched } = checked(text.replace('We note our shared', () => 'This is new. We note our shared'))
    expect(unmatched).toMatchObject([
      {
        code: 'semiconductors-1',
        reason: 'moved',
        found: { text: 'This is new.' },
        foundAt: { section: 'semiconductors', sentence: 3 },
      },
    ])
  })

  it('given the statement of another meeting, then nothing matches and each commitment is reported', () => {
    const other = 'We, the ministers, met again. Semiconductors: We met. We agreed. IPEF: We welcome it.'
    const { matched, unmatched } = checked(other)
    expect(matched).toEqual([])
    expect(codesOf(unmatched)).toEqual(every)
  })

  it('given one section alone, then that section’s commitments match', () => {
    const from = text.indexOf('**NEXT STEPS:**')
    expect(codesOf(checked(text.slice(from)).matched)).toEqual([
      'next-steps-1',
      'next-steps-2',
      'next-steps-3',
    ])
  })
})

describe('a text that is no statement is refused', () => {
  it.each([
    ['', 'statement-text-empty'],
    [' \n\t', 'statement-text-empty'],
    ['The weather is fine. We, all, like it.', 'statement-text-unrelated'],
    ['日米韓商務・産業大臣会合 共同声明', 'statement-text-unrelated'],
    [' a'.repeat(LONGEST_STATEMENT_TEXT), 'statement-text-too-long'],
  ])('given %j, then %s', (given, code) => {
    expect(checkStatementText(given)).toMatchObject({ ok: false, refusal: { code, field: 'text' } })
  })

  it.each(['\n', ' ', '[', '_', 'U. ', 'a-\n', '."', '**AI', '# ', 'AI: '])(
    'given the longest text of nothing but %j, then an answer within a second',
    (piece) => {
      const started = performance.now()
      checkStatementText(`x${piece.repeat(Math.floor((LONGEST_STATEMENT_TEXT - 2) / piece.length))}1`)
      expect(performance.now() - started).toBeLessThan(1000)
    },
  )
})
