import { catalogueFaults } from '@trilateral/ui'
import { expect, test } from 'vitest'
import { portal } from './texts.ts'

test('the portal’s texts exist in English, Japanese and Korean with the same placeholders', () => {
  expect(catalogueFaults(portal)).toEqual([])
})
