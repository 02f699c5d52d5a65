import { expect, test } from 'vitest'
import { reasonsWords, reasonWords } from './reason-words.ts'

const id = '019a1c00-0000-7000-8000-000000000061'

test.each([
  [{ code: 'no-next-milestone', facts: {} }, 'No next milestone is set.'],
  [
    { code: 'milestone-overdue', facts: { milestone: id, due: '2026-11-23', days: 1 } },
    'A milestone is 1 day overdue (due 23 Nov 2026).',
  ],
  [
    {
      code: 'milestone-slipped',
      facts: { milestone: id, due: '2027-01-15', baseline: '2026-12-01', days: 45 },
    },
    'A milestone slipped by 45 days, from 1 Dec 2026 to 15 Jan 2027.',
  ],
  [
    { code: 'open-severe-risk', facts: { risk: id, likelihood: 'likely', impact: 'severe' } },
    'A grave risk is open. It is likely (55–80%). Impact: Severe.',
  ],
] as const)('given the rules found %j, then a reader is told so in a sentence', (reason, sentence) => {
  expect(reasonWords(reason, 'en')).toBe(sentence)
})

test('given an old signal lacks a fact, then a dash stands there and no invented day', () => {
  const reason = { code: 'milestone-slipped', facts: { milestone: id, days: 45 } } as const
  expect(reasonWords(reason, 'en')).toBe('A milestone slipped by 45 days, from – to –.')
})

test('given two milestones are as late as each other, then the sentence is told once', () => {
  const late = { code: 'milestone-overdue', facts: { due: '2026-11-23', days: 1 } } as const
  expect(reasonsWords([late, late], 'en')).toHaveLength(1)
})
