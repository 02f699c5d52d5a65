import { expect, test } from 'vitest'
import { alertsTitle } from './alerts-finding.ts'

test('given nothing is open and nothing lapses, then the title says that alone', () => {
  expect(alertsTitle({ open: { count: 0, more: false }, items: [], computed: [] }, 'en')).toBe(
    'No alert is open',
  )
})

test('given suspensions that ran out and one that ends soon, then each is counted apart', () => {
  const computed = [{ daysLeft: -13 }, { daysLeft: -13 }, { daysLeft: 4 }]
  expect(alertsTitle({ open: { count: 1, more: false }, items: [], computed }, 'en')).toBe(
    '1 alert is open; 2 suspensions have run out; 1 ends within 30 days',
  )
})

test('given more are open than are counted, then the number says so', () => {
  const items = [{ alert: { status: 'raised' } }, { alert: { status: 'acknowledged' } }] as const
  expect(alertsTitle({ open: { count: 200, more: true }, items, computed: [] }, 'en')).toBe(
    '200+ alerts are open, 1 of them not yet acknowledged',
  )
})
