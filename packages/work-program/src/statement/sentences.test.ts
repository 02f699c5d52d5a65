import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenStatement } from './given-statement.ts'
import { hashedForm, plainText } from './plain-text.ts'
import { sentences, type SectionText } from './sentences.ts'

const text = givenStatement()
const hashes = (sections: readonly SectionText[]) =>
  sections.map(({ section, sentences: each }) => [section, ...each.map(({ sha256 }) => sha256)])
const textsOf = (given: string) =>
  sentences(given).map(({ section, sentences: each }) => [section, ...each.map((sentence) => sentence.text)])

describe('the statement in sentences', () => {
  it('has ten sections and 33 sentences', () => {
    expect(sentences(text).map(({ section, sentences: each }) => [section, each.length])).toEqual([
      ['preamble', 8],
      ['semiconductors', 2],
      ['clean-energy', 3],
      ['critical-minerals', 3],
      ['export-controls', 6],
      ['ai', 2],
      ['cybersecurity', 1],
      ['standards', 2],
      ['ipef', 4],
      ['next-steps', 2],
    ])
  })

  it('given sentences over a page break, then they are whole again and without marks', () => {
    const all = sentences(text).flatMap(({ sentences: each }) => each.map((sentence) => sentence.text))
    expect(all.every((sentence) => /^[A-Z].*\.$/.test(sentence))).toBe(true)
    expect(all.join(' ')).toContain(' Indo-Pacific Economic ')
    expect(all.join(' ')).toContain(' low- and/or carbon-free ')
    expect(all.join('\n')).not.toMatch(/[*_\n]\S*[*_]| {2}/)
  })

  it('given lines wrapped anywhere, at any width and with any line ending, then the same sentences', () => {
    assert(
      property(integer({ min: 8, max: 200 }), constantFrom('\n', '\r\n', ' \n  '), (width, ending) => {
        expect(hashes(sentences(wrapped(text, width, ending)))).toEqual(hashes(sentences(text)))
      }),
      { numRuns: 60 },
    )
  })

  it('given spaces turned into any white space at random, then the same sentences', () => {
    const breaks = array(constantFrom(' ', '\n', '\t', '  ', '\u00A0', '\n \n'), {
      minLength: 50,
      maxLength: 50,
    })
    assert(
      property(breaks, (each) => {
        let index = 0
        const spread = plainText(text).replaceAll(' ', () => each[(index += 1) % each.length] ?? ' ')
        expect(hashes(sentences(spread))).toEqual(hashes(sentences(text)))
      }),
      { numRuns: 60 },
    )
  })

  it('given a page without any mark, or with typographic quotes and dashes, then the same sentences', () => {
    const plain = text.replaceAll('*', '')
    const typographic = plain.replaceAll("'", '’').replaceAll('–', '—').replaceAll('-', '\u2011')
    const headed = text.replaceAll(/^\*\*([A-Za-z ]+):\*\*/gm, '## $1\n\n')
    const bold = text.replaceAll(/^\*\*([A-Za-z ]+):\*\*/gm, '**$1**\n')
    const lone = text.replaceAll(/^\*\*([A-Za-z ]+):\*\*/gm, '$1\n\n')
    for (const given of [plain, typographic, headed, bold, lone, plainText(text)])
      expect(hashes(sentences(given))).toEqual(hashes(sentences(text)))
  })

  it('given a text without its title, or under a web page’s heading, then the same sentences', () => {
    const body = text.slice(text.indexOf('We, '))
    expect(hashes(sentences(body))).toEqual(hashes(sentences(text)))
    const page = `Skip to content. News. Office of Public Affairs\n\n${text}`
    expect(hashes(sentences(page))).toEqual(hashes(sentences(text)))
  })
})

describe('where a sentence ends', () => {
  it.each([
    ['We, the U.S. Secretary and D.C. officials, met. Then we left.', 2],
    ['We, in force since 2.0 of May, met No. 3 first. It was (IPEF). As agreed.', 3],
    ['We, all, said "yes." Others did not. 30 came.', 3],
    ['We, e.g. Ms. Lee, met. Was it good? Yes! And more', 4],
  ])('given "%s", then %i sentences', (given, count) => {
    expect(sentences(given)[0]?.sentences).toHaveLength(count)
  })

  it('given a section’s name in a sentence, then no section begins there', () => {
    expect(textsOf('We, all, talk. It is on AI: much to do. AI: We met. NEXT STEPS: We go on.')).toEqual([
      ['preamble', 'We, all, talk.', 'It is on AI: much to do.'],
      ['ai', 'We met.'],
      ['next-steps', 'We go on.'],
    ])
  })

  it('given a heading that comes again, then its section goes on', () => {
    expect(textsOf('AI: One. Standards: Two. AI: Three.')).toEqual([
      ['ai', 'One.', 'Three.'],
      ['standards', 'Two.'],
    ])
  })

  it('given no text, then no sections', () => {
    expect(sentences('')).toEqual([])
    expect(sentences(' \n ')).toEqual([])
  })
})

describe('what a hash is taken of', () => {
  it('words broken over lines with a hyphen or without, and soft hyphens, are the same words', () => {
    expect(hashedForm('non-market secu-\nrity')).toBe(hashedForm('nonmarket secu\u00ADrity'))
  })

  it('given one letter, digit, comma or capital changed, then another hash', () => {
    const [first] = sentences('We, the three, met on 26 June.')
    for (const other of [
      'We, the three, meet on 26 June.',
      'We, the three, met on 25 June.',
      'We, the Three, met on 26 June.',
    ])
      expect(sentences(other)[0]?.sentences[0]?.sha256).not.toBe(first?.sentences[0]?.sha256)
  })
})

/** Breaks paragraphs into lines at spaces and after hyphens, as a mail program does. */
function wrapped(given: string, width: number, ending: string): string {
  const breakAt = new RegExp(`(.{1,${width}}(?:\\s|(?<=-)|$)|\\S+?(?=-|\\s|$)[-\\s]?)`, 'g')
  return given
    .split(/\n\s*\n/)
    .map((paragraph) =>
      (paragraph.replaceAll(/\s+/g, ' ').match(breakAt) ?? []).map((line) => line.trim()).join(ending),
    )
    .join('\n\n')
}
