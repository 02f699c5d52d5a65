import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cutFonts } from '../../vite.js'

const faces = await cutFonts()
const type = readFileSync(new URL('./type.css', import.meta.url), 'utf8')

/** What a first visit may take in letters, bytes: the file that a page of each language cannot do without. */
const MOST = { en: 60_000, ja: 190_000, ko: 110_000 }
/** A file behind it, which a page fetches for a single rare letter. */
const MOST_BEHIND = 16_000

const LANGUAGES = ['en', 'ja', 'ko'] as const
const filesOf = (language: string) => faces.filter((face) => face.language === language)
const lettersOf = (ranges: string) =>
  ranges.split(',').flatMap((range) => {
    const [start = 0, end = start] = range
      .replace('U+', '')
      .split('-')
      .map((point) => Number.parseInt(point, 16))
    return Array.from({ length: end - start + 1 }, (_, index) => String.fromCodePoint(start + index))
  })

describe.each(LANGUAGES)('the face of %s', (language) => {
  const files = filesOf(language)

  test('is light enough', () => {
    const [first = 0, ...behind] = files.map(({ file }) => statSync(file).size)
    expect(first).toBeLessThanOrEqual(MOST[language])
    expect(Math.max(0, ...behind)).toBeLessThanOrEqual(MOST_BEHIND)
  })

  test('holds each letter once, whatever file it travels in', () => {
    const letters = files.flatMap((face) => lettersOf(face.letters))
    expect(letters.filter((letter, index) => letters.indexOf(letter) !== index)).toEqual([])
  })

  test('is what pages of its language are set in', () => {
    const stack = new RegExp(`--face-${language}:\\s*'?([^',]+)`).exec(type)?.[1]
    expect(new Set(files.map(({ family }) => family))).toEqual(new Set([stack?.trim()]))
  })

  test('comes with its licence', () => {
    const licence = new URL(`../../fonts/bases/${files[0]?.base}.LICENSE.txt`, import.meta.url)
    expect(existsSync(licence)).toBe(true)
    expect(readFileSync(licence, 'utf8')).toContain('SIL Open Font License, Version 1.1')
  })
})

test.each([
  ['ja', '重要鉱物の供給網'],
  ['ko', '핵심광물 공급망'],
])('the words of %s stand in its files', (language, words) => {
  const letters = new Set(filesOf(language).flatMap((face) => lettersOf(face.letters)))
  expect(Array.from(words).filter((letter) => !letters.has(letter))).toEqual([])
})

test('a second cut of the same letters is not made again', async () => {
  expect(await cutFonts()).toEqual(faces)
})
