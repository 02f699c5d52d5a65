import { readdirSync, readFileSync } from 'node:fs'
import { LANGUAGES } from '@trilateral/contracts'
import { catalogueFaults, ZONES } from '@trilateral/ui'
import { describe, expect, test } from 'vitest'
import { WORK_PROGRAM_REFUSAL_FACTS, WORK_PROGRAM_REFUSALS } from '../../src/rules/refusals.ts'
import { explain } from './explain.ts'
import { factTexts } from './fact-texts.ts'
import { refusalTexts } from './refusal-texts.ts'

test('the explanations exist in all three languages with the same facts', () => {
  expect(catalogueFaults(refusalTexts)).toEqual([])
  expect(catalogueFaults(factTexts)).toEqual([])
})

test('an explanation names no fact that its refusal does not carry', () => {
  const stray = WORK_PROGRAM_REFUSALS.flatMap((code) => {
    const facts: readonly string[] = WORK_PROGRAM_REFUSAL_FACTS[code]
    const named = [...(refusalTexts.texts.en[code] ?? '').matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '')
    return named.filter((name) => !facts.includes(name)).map((name) => `${code}: ${name}`)
  })
  expect(stray).toEqual([])
})

test('every code that the rules, the questions and the schemas write down is explained', () => {
  const folders = ['../../src/', '../../../contracts/src/work-program/'].map(
    (each) => new URL(each, import.meta.url),
  )
  const said = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('.test.') && !file.includes('statement'))
      .flatMap((file) => [
        ...readFileSync(new URL(file, folder), 'utf8').matchAll(/refused?\(\s*'([a-z]+(?:-[a-z]+)+)'/g),
      ])
      .map(([, code]) => code ?? ''),
  )
  expect(said.length).toBeGreaterThan(20)
  expect(
    [...new Set(said)].filter((code) => refusalTexts.texts.en[code as 'input-invalid'] === undefined),
  ).toEqual([])
})

describe.each(LANGUAGES)('an official who reads %s', (language) => {
  test.each(WORK_PROGRAM_REFUSALS)('is told why: %s', (code) => {
    const said = explain(language, { code }, ZONES.jp)
    expect(said).not.toContain(code)
    expect(said.length).toBeGreaterThan(4)
  })

  test('learns what the commitment says, not its code', () => {
    const facts = { commitment: 'critical-minerals-1', verb: 'reaffirm', verbClass: 'reaffirm' }
    const said = explain(language, { code: 'not-rated-by-verb', facts }, ZONES.jp)
    expect(said).not.toContain('critical-minerals-1')
    expect(said).toContain({ en: 'Reaffirmation', ja: '再確認', ko: '재확인' }[language])
  })

  test('learns who changed it when, on their own clock', () => {
    const facts = { version: 3, by: 'Official Two', at: '2026-11-24T03:04:00.000Z' }
    const said = explain(language, { code: 'changed-meanwhile', facts }, ZONES.kr)
    expect(said).toContain('Official Two')
    expect(said).toContain('12:04 KST')
  })

  test('parties and areas are named, never coded', () => {
    const refusal = { code: 'party-outside-audience', facts: { party: 'kr', audience: 'jp-us' } }
    const said = explain(language, refusal, ZONES.jp)
    expect(said).toContain({ en: 'Republic of Korea', ja: '韓国', ko: '한국' }[language])
    expect(said).toContain({ en: 'Japan–US', ja: '日米', ko: '미일' }[language])
    const elsewhere = { commitment: 'semiconductors-1', area: 'semiconductors' }
    expect(
      explain(language, { code: 'commitment-of-another-area', facts: elsewhere }, ZONES.jp),
    ).not.toContain('semiconductors')
  })
})
