import { LANGUAGES } from '@trilateral/contracts'
import {
  decisionAsked,
  milestoneSlipped,
  programAssessed,
  riskRecorded,
} from '@trilateral/contracts/work-program'
import { LanguageProvider, ratingName } from '@trilateral/ui'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AssessmentTile } from './assessment-tile.tsx'
import { DecisionsTile } from './decisions-tile.tsx'
import { FactsTile } from './facts-tile.tsx'
import { MilestonesTile } from './milestones-tile.tsx'
import { partiesName } from './parties-name.ts'
import { personInWords } from './person-in-words.ts'
import { RisksTile } from './risks-tile.tsx'

const { program } = programAssessed.example
const { milestone } = milestoneSlipped.example
const { risk } = riskRecorded.example
const { decision } = decisionAsked.example
const TODAY = '2026-11-24'

describe.each(LANGUAGES)('a reader of %s', (language) => {
  const html = (element: React.ReactNode) =>
    renderToStaticMarkup(<LanguageProvider initial={language}>{element}</LanguageProvider>)

  const assessed = (change: Partial<typeof program> = {}) =>
    html(
      <AssessmentTile
        program={{ ...program, ...change }}
        standing={{ signal: { rating: 'D', reasons: [] }, assessedOn: '2026-11-20' }}
        named={{ milestones: [], risks: [], decisions: [] }}
        today={TODAY}
      />,
    )

  test('sees the declared rating beside the computed one', () => {
    const page = assessed()
    expect(page).toContain(ratingName('C', language))
    expect(page).toContain(ratingName('D', language))
    expect(page).toContain('data-verdict="worse"')
  })

  test('sees of a program nobody has assessed that nobody has, and no rating made up for it', () => {
    const page = assessed({ assessment: null })
    expect(page).toContain(ratingName('not-assessed', language))
    expect(page).not.toContain(ratingName('C', language))
  })

  test('sees every move of a date with its cause', () => {
    const page = html(<MilestonesTile milestones={[milestone]} today={TODAY} ministerial={null} />)
    expect(page).toContain('The solvent was delivered late')
    expect(page).toContain('data-basis="illustrative"')
  })

  test('sees what is made up marked as such: program, risk, decision', () => {
    expect(html(<RisksTile risks={[risk]} />)).toContain('data-basis="illustrative"')
    expect(html(<DecisionsTile decisions={[decision]} />)).toContain('data-basis="illustrative"')
  })

  test('sees a closed risk no more among the open ones', () => {
    expect(html(<RisksTile risks={[{ ...risk, status: 'closed' }]} />)).not.toContain('extractant')
  })

  test('sees a ministry that has named nobody', () => {
    expect(html(<FactsTile program={program} />)).toContain(
      { en: 'nobody named yet', ja: '担当未定', ko: '담당 미정' }[language],
    )
  })
})

test('a person is named with their country, once', () => {
  expect(personInWords({ party: 'kr', name: 'Hong Gildong' }, 'en')).toBe('Hong Gildong (Republic of Korea)')
  expect(personInWords({ party: 'kr', name: 'Demo Official (Korea)' }, 'en')).toBe('Demo Official (Korea)')
  expect(personInWords({ party: 'kr', name: null }, 'ja')).toBe('韓国')
})

test('who is asked: one party by its name, several by the locked string', () => {
  expect(partiesName(['us'], 'en')).toBe('United States')
  expect(partiesName(['kr', 'jp', 'us'], 'ja')).toBe('日米韓')
})
