import { expect, test } from 'vitest'
import { countryName } from './country-name.ts'

test('the three parties go by the names that the product uses everywhere', () => {
  expect(countryName('KR', 'en')).toBe('Republic of Korea')
  expect(countryName('US', 'ja')).toBe('米国')
})

test('every other country is named in the reader’s language', () => {
  expect(countryName('CN', 'en')).toBe('China')
  expect(countryName('CN', 'ko')).toBe('중국')
})
