import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cutFonts } from '../../vite.js'

const faces = await cutFonts()
const type = readFileSync(new URL('./type.css', import.meta.url), 'utf8')

/** What a first visit may take in letters, bytes: the face that a page of each language cannot do without. */
const MOST = { en: 60_000, ja: 190_000, ko: 110_000 }

describe.each(faces)('$family $weight', ({ language, family, base, file }) => {
  test('is light enough', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(MOST[language])
  })

  test('is what pages of its language are set in', () => {
    const stack = new RegExp(`--face-${language}:\\s*'?([^',]+)`).exec(type)?.[1]
    expect(stack?.trim()).toBe(family)
  })

  test('comes with its licence', () => {
    const licence = new URL(`../../fonts/bases/${base.replace(/-[46]00$/, '')}.LICENSE.txt`, import.meta.url)
    expect(existsSync(licence)).toBe(true)
    expect(readFileSync(licence, 'utf8')).toContain('SIL Open Font License, Version 1.1')
  })
})

test('a second cut of the same letters is not made again', async () => {
  expect(await cutFonts()).toEqual(faces)
})
