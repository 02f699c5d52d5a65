import { expect, test } from 'vitest'
import { gateway } from '../gateway.ts'
import { movesWithEvents } from './moves-with-events.ts'

const moment = { on: '2026-11-05', knownAt: '2026-11-05T23:59:59.999+09:00' }

test('given a page shows today, when something happens, then it is fetched anew', () => {
  expect(movesWithEvents(gateway.brief.get.queryKey({}))).toBe(true)
  expect(movesWithEvents(gateway.freshness.get.queryKey())).toBe(true)
  expect(movesWithEvents([['programs', 'list'], { area: 'critical-minerals' }])).toBe(true)
})

test('given a page shows a past day, then nothing that happens moves it', () => {
  expect(movesWithEvents(gateway.brief.get.queryKey(moment))).toBe(false)
  expect(movesWithEvents([['programs', 'list'], moment])).toBe(false)
})

test('given what is no question to the gateway, then no event moves it', () => {
  expect(movesWithEvents(['session'])).toBe(false)
})
