import { LANGUAGES } from '@trilateral/contracts'
import type { ComputedSignal, Declared } from '@trilateral/contracts/work-program'
import { LanguageProvider, message, ratingName } from '@trilateral/ui'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Beside } from './beside.tsx'
import { updateTexts } from './update-texts.ts'

const signal: ComputedSignal = {
  rating: 'D',
  reasons: [
    {
      code: 'milestone-slipped',
      facts: { milestone: 'm', baseline: '2026-10-30', due: '2027-01-29', days: 91 },
    },
  ],
}
const named = {
  milestones: [{ id: 'm', title: { en: { text: 'Pilot line', state: 'source' as const } } }],
  risks: [],
  decisions: [],
}

describe.each(LANGUAGES)('an official who reads %s', (language) => {
  const shown = (declared: Declared | null) =>
    renderToStaticMarkup(
      <LanguageProvider initial={language}>
        <Beside declared={declared} signal={signal} named={named} />
      </LanguageProvider>,
    )
  const said = (id: 'beside.better' | 'beside.agree' | 'beside.worse' | 'beside.none', steps = 0) =>
    message(updateTexts, language, id, { steps })

  test('sees what the record bears out, and why', () => {
    const html = shown('C')
    expect(html).toContain(ratingName('D', language))
    expect(html).toContain('Pilot line')
    expect(html).toContain('91')
  })

  test.each([
    ['A', 'beside.better', 3],
    ['C', 'beside.better', 1],
    ['D', 'beside.agree', 0],
    ['E', 'beside.worse', 1],
    ['reset', 'beside.none', 0],
    [null, 'beside.none', 0],
  ] as const)('who declares %s is told so in words', (declared, id, steps) => {
    expect(shown(declared)).toContain(said(id, steps).replaceAll('“', '“'))
  })
})
