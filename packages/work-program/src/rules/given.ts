// What the tests of the rules begin with, in officials' words.
import type { Decision, MultilingualText } from '@trilateral/contracts'
import type {
  Assessment,
  DecisionAsked,
  Evidence,
  Milestone,
  Person,
  Program,
  Risk,
} from '@trilateral/contracts/work-program'
import type { AssessmentDraft } from './programs/assessment.ts'

export const TODAY = '2026-11-24'

export const inEnglish = (text: string): MultilingualText => ({ en: { text, state: 'source' } })

/** Numbered ids, so that a test can name what it means. */
export const idOf = (number: number): string => `019a1c00-0000-7000-8000-${String(number).padStart(12, '0')}`

export const official: Person = { party: 'kr', name: 'Demo Official (Republic of Korea)' }

export const evidence: Evidence = {
  title: inEnglish('Report of the working group'),
  source: { name: 'A report', url: null, accessedOn: TODAY },
}

const nobody = { jp: null, kr: null, us: null }

export const givenProgram = (changes: Partial<Program> = {}): Program => ({
  id: idOf(1),
  title: inEnglish('Separation of heavy rare earths'),
  purpose: inEnglish('Separation at pilot scale'),
  commitments: ['critical-minerals-2'],
  owners: { ...nobody, kr: { office: inEnglish('Minerals desk'), person: null } },
  startsOn: '2026-04-01',
  endsOn: '2027-03-31',
  dependsOn: [],
  status: 'active',
  basis: 'illustrative',
  source: null,
  assessment: null,
  ...changes,
})

/** Open, on plan, and its slip moves the end, unless told otherwise. */
export const givenMilestone = (changes: Partial<Milestone> = {}): Milestone => {
  const due = changes.due ?? '2026-12-15'
  return {
    id: idOf(11),
    program: idOf(1),
    title: inEnglish('First lot of the pilot line'),
    dayOf: 'kr',
    baseline: due,
    due,
    slips: [],
    dependsOn: [],
    critical: true,
    reachedOn: null,
    evidence: [],
    basis: 'illustrative',
    source: null,
    ...changes,
  }
}

/** The same, moved once from its baseline. */
export const givenSlipped = (baseline: string, due: string, changes: Partial<Milestone> = {}): Milestone =>
  givenMilestone({
    baseline,
    due,
    slips: [
      { from: baseline, to: due, cause: inEnglish('Late delivery'), recordedOn: '2026-11-01', by: official },
    ],
    ...changes,
  })

export const givenRisk = (changes: Partial<Risk> = {}): Risk => ({
  id: idOf(21),
  program: idOf(1),
  title: inEnglish('One supplier of the extractant'),
  likelihood: 'unlikely',
  impact: 'minor',
  confidence: 'moderate',
  mitigation: null,
  owner: null,
  commitments: [],
  status: 'open',
  closedBecause: null,
  basis: 'illustrative',
  ...changes,
})

export const givenDecision = (changes: Partial<DecisionAsked> = {}): DecisionAsked => ({
  id: idOf(31),
  program: idOf(1),
  question: inEnglish('Who pays for the second laboratory?'),
  options: [],
  askedOf: ['jp', 'kr', 'us'],
  askedBy: official,
  askedOn: '2026-11-01',
  due: '2026-12-10',
  status: 'asked',
  outcome: null,
  settledOn: null,
  basis: 'illustrative',
  ...changes,
})

export const givenUpdate = (changes: Partial<AssessmentDraft> = {}): AssessmentDraft => ({
  declared: 'B',
  trend: 'steady',
  confidence: 'moderate',
  whatChanged: inEnglish('Nothing much'),
  evidence: [],
  ask: null,
  nextMilestone: idOf(11),
  ...changes,
})

export const givenAssessment = (changes: Partial<Assessment> = {}): Assessment => ({
  declared: 'B',
  computed: { rating: null, reasons: [] },
  trend: 'steady',
  confidence: 'moderate',
  whatChanged: inEnglish('Nothing much'),
  evidence: [],
  ask: null,
  nextMilestone: idOf(11),
  assessedOn: TODAY,
  by: official,
  ...changes,
})

/** The record as a rule's yes left it. */
export function stateOf<State>(decision: Decision<{ readonly state: State }>): State {
  if (!decision.ok) throw new Error(`given something that is refused: ${decision.refusal.code}`)
  return decision.value.state
}
