import { catalogueFaults } from '@trilateral/ui'
import { expect, test } from 'vitest'
import { failedEventsTexts } from './failed-events-texts.ts'

test('the texts exist in English, Japanese and Korean with the same placeholders', () => {
  expect(catalogueFaults(failedEventsTexts)).toEqual([])
})

test('no Korean particle hangs on a placeholder', () => {
  const hanging = Object.values(failedEventsTexts.texts.ko).filter((text) =>
    /\}(?:은|는|이|가|을|를|과|와|으로|로)/.test(text),
  )
  expect(hanging).toEqual([])
})
