import { catalogueFaults } from '@trilateral/ui'
import { expect, test } from 'vitest'
import { inputTexts } from './input-texts.ts'
import { texts } from './texts.ts'

test.each([texts, inputTexts])(
  'every text exists in English, Japanese and Korean with the same placeholders and no glued particle',
  (catalogue) => {
    expect(catalogueFaults(catalogue)).toEqual([])
  },
)
