import { catalogueFaults } from '@trilateral/ui'
import { expect, test } from 'vitest'
import { scenarioTexts } from './scenario-texts.ts'

test('every text exists in English, Japanese and Korean with the same placeholders and no glued particle', () => {
  expect(catalogueFaults(scenarioTexts)).toEqual([])
})
