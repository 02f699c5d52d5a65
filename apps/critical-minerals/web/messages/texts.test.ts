import { readdirSync, readFileSync } from 'node:fs'
import { catalogueFaults } from '@trilateral/ui'
import { expect, test } from 'vitest'
import { texts } from './texts.ts'

test('every text exists in English, Japanese and Korean with the same placeholders and no glued particle', () => {
  expect(catalogueFaults(texts)).toEqual([])
})

const web = new URL('..', import.meta.url)
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith('messages/'))
  .map((file) => readFileSync(new URL(file, web), 'utf8'))
  .join('\n')

test('no text is left over that no screen shows', () => {
  // Ids that are put together (`state.${…}`) count as used when a screen names their beginning.
  const beginnings = [...sources.matchAll(/`([\w.-]*\.)\$\{/g)].map((match) => match[1] ?? '')
  const unused = Object.keys(texts.texts.en).filter(
    (id) => !sources.includes(`'${id}'`) && !beginnings.some((beginning) => id.startsWith(beginning)),
  )
  const ofChanges = ['change.suspend.', 'change.resume.', 'change.end.', 'resume.on', 'end.on']
  expect(unused.filter((id) => !ofChanges.some((beginning) => id.startsWith(beginning)))).toEqual([])
})

test('no screen holds words of its own', () => {
  const words = [...sources.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[.:]?\s*</g)].map((match) => match[1])
  const attributes = [...sources.matchAll(/(?:label|title|placeholder|aria-label)="([^"{]+)"/g)].map(
    (match) => match[1],
  )
  expect([...words, ...attributes]).toEqual([])
})
