import { expect, test } from 'vitest'
import { areas } from './areas.ts'
import { PORTAL, sourceOf, speaksFor } from './source.ts'

const [area] = areas
const own = sourceOf(area?.code ?? '')

test.each([
  ['an area tells what all areas share', own, 'work-program.alert-raised', true],
  ['an area tells what is its own', own, `${area?.code}.measure-recorded`, true],
  ['the portal asks', sourceOf(PORTAL), 'portal.alert-handling-asked', true],
  [
    'the portal does not tell what only an area decides',
    sourceOf(PORTAL),
    'work-program.alert-acknowledged',
    false,
  ],
  ['an area does not ask in the portal’s name', own, 'portal.alert-handling-asked', false],
  ['what all areas share is no source', sourceOf('work-program'), 'work-program.alert-raised', false],
])('%s', (_rule, source, type, may) => {
  expect(speaksFor(source, type)).toBe(may)
})
