import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMITMENTS } from './commitments/commitments.ts'
import { givenStatement } from './given-statement.ts'
import { PRINCIPLES } from './principles.ts'
import { sentences } from './sentences.ts'
import { STATEMENT } from './statement.ts'

const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const runsOf = (text: string, length: number) => {
  const all = words(text)
  return all
    .slice(0, Math.max(0, all.length - length + 1))
    .map((_, index) => all.slice(index, index + length).join(' '))
}

const spoken = sentences(givenStatement()).flatMap((section) => section.sentences.map(({ text }) => text))
// Ministers' titles are names, and no one's sentences.
const titles = new Set(STATEMENT.signatories.flatMap(({ title }) => runsOf(title.en, 6)))
const runsOfSix = new Set(spoken.flatMap((sentence) => runsOf(sentence, 6)).filter((run) => !titles.has(run)))

describe('the platform’s own words', () => {
  it('given any summary, then no six words in a row stand in the statement', () => {
    for (const { code, summary } of [...COMMITMENTS, ...PRINCIPLES])
      expect([code, ...runsOf(summary.en, 6).filter((run) => runsOfSix.has(run))]).toEqual([code])
  })

  it('given every file of this folder, then none carries the statement’s text', () => {
    const folder = new URL('./', import.meta.url)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    expect(files.length).toBeGreaterThan(30)
    for (const name of files) {
      const found = runsOf(readFileSync(new URL(name, folder), 'utf8'), 6).filter((run) => runsOfSix.has(run))
      expect([name, ...found]).toEqual([name])
    }
  })

  it('given a sentence of the statement itself, then the check sees it', () => {
    expect(spoken.every((sentence) => runsOf(sentence, 6).some((run) => runsOfSix.has(run)))).toBe(true)
  })

  it('each summary is one short line in each language, without a full stop', () => {
    for (const { summary } of [...COMMITMENTS, ...PRINCIPLES]) {
      expect(Object.values(summary).join('')).not.toMatch(/[.。\n]/)
      expect(words(summary.en).length).toBeLessThanOrEqual(18)
      expect(summary.ja).toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]/)
      expect(summary.ko).toMatch(/[\uAC00-\uD7AF]/)
      expect(summary.ja.length).toBeLessThanOrEqual(60)
      expect(summary.ko.length).toBeLessThanOrEqual(60)
    }
  })
})
