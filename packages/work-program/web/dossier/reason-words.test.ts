import { LANGUAGES, type MultilingualText } from '@trilateral/contracts'
import { signalReasonSchema, type SignalReason } from '@trilateral/contracts/work-program'
import { catalogueFaults } from '@trilateral/ui'
import { describe, expect, test } from 'vitest'
import { reasonInWords } from './reason-words.ts'
import { terms } from './terms.ts'

const title = (text: string): MultilingualText => ({ en: { text, state: 'source' } })
const named = {
  milestones: [{ id: 'm', title: title('Pilot line') }],
  risks: [{ id: 'r', title: title('One supplier') }],
  decisions: [{ id: 'd', question: title('Who pays?') }],
}

const FACTS: Readonly<Record<SignalReason['code'], SignalReason['facts']>> = {
  'no-next-milestone': {},
  'milestone-overdue': { milestone: 'm', due: '2026-11-01', days: 23 },
  'milestone-slipped': { milestone: 'm', due: '2026-11-01', baseline: '2026-09-01', days: 61 },
  'slipped-repeatedly': { milestone: 'm', times: 3 },
  'open-severe-risk': { risk: 'r', likelihood: 'likely', impact: 'severe' },
  'decision-overdue': { decision: 'd', due: '2026-11-01', days: 23 },
  'on-plan': { milestone: 'm', days: 12 },
}

test('the words exist in three languages', () => expect(catalogueFaults(terms)).toEqual([]))

describe.each(LANGUAGES)('a reader of %s', (language) => {
  test.each(signalReasonSchema.shape.code.options)('learns why: %s', (code) => {
    const said = reasonInWords({ code, facts: FACTS[code] }, named, language)
    expect(said).not.toMatch(/undefined|NaN|[{}]/)
    if (code !== 'no-next-milestone') expect(said).toMatch(/Pilot line|One supplier|Who pays\?/)
  })
})

test('a record that the reader does not see is not named', () => {
  const said = reasonInWords(
    { code: 'slipped-repeatedly', facts: { milestone: 'another', times: 2 } },
    named,
    'en',
  )
  expect(said).toBe('“a record not shared with you” was moved to a later day 2 times.')
})
