import { AUDIENCES, LANGUAGES } from '@trilateral/contracts'
import { expect, test } from 'vitest'
import { audienceName } from './country-names.ts'

test('each language names the three countries in its own order', () => {
  const all = ['jp', 'kr', 'us'] as const
  expect(audienceName(all, 'en')).toBe('Japan–ROK–US')
  expect(audienceName(all, 'ja')).toBe('日米韓')
  expect(audienceName(all, 'ko')).toBe('한미일')
})

test('two countries too: a Korean reader sees 한미, a Japanese reader 米韓', () => {
  expect(audienceName(['us', 'kr'], 'ko')).toBe('한미')
  expect(audienceName(['us', 'kr'], 'ja')).toBe('米韓')
})

test('every audience has a name in every language, and no two share one', () => {
  for (const language of LANGUAGES) {
    const names = AUDIENCES.map((audience) => audienceName(audience, language))
    expect(new Set(names).size).toBe(7)
    expect(names.filter((name) => /^[a-z-]+$/.test(name))).toEqual([])
  }
})
