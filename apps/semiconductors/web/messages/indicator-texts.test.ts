import { catalogueFaults } from '@trilateral/ui'
import { expect, test } from 'vitest'
import { indicatorTexts } from './indicator-texts.ts'

test('every text about indicators exists in English, Japanese and Korean with the same placeholders', () => {
  expect(catalogueFaults(indicatorTexts)).toEqual([])
})
