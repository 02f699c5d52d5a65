// What examples and golden events of the shared work program carry: made up, and marked so.
import type { MultilingualText } from '../language.ts'
import type { Alert } from './alert.ts'
import type { Assessment } from './assessment.ts'
import type { Comment } from './comment.ts'
import type { BottomLine, Commitment } from './commitment.ts'
import type { DecisionAsked } from './decision.ts'
import type { Action, Meeting } from './meeting.ts'
import type { Milestone } from './milestone.ts'
import type { Program } from './program.ts'
import type { Risk } from './risk.ts'
import type { SavedView } from './saved-view.ts'
import type { Recall, RecallConfirmation, SharingChange } from './sharing.ts'

export const inEnglish = (text: string): MultilingualText => ({ en: { text, state: 'source' } })

const id = (last: number) => `019a1c00-0000-7000-8000-${String(last).padStart(12, '0')}`
const OFFICIAL = { party: 'kr', name: 'An official' } as const
const SOURCE = {
  name: 'Example source',
  url: 'https://example.org/report',
  accessedOn: '2026-11-24',
} as const
export const exampleEvidence = { title: inEnglish('Report of the working group'), source: SOURCE }

export const exampleAssessment: Assessment = {
  declared: 'C',
  computed: {
    rating: 'D',
    reasons: [{ code: 'milestone-slipped', facts: { milestone: id(61), days: 45 } }],
  },
  trend: 'worsening',
  confidence: 'moderate',
  whatChanged: inEnglish('The pilot line comes six weeks later'),
  evidence: [exampleEvidence],
  ask: inEnglish('Settle who pays for the second sample run'),
  nextMilestone: id(61),
  assessedOn: '2026-11-20',
  by: OFFICIAL,
}

export const exampleProgram: Program = {
  id: id(60),
  title: inEnglish('Separation of heavy rare earths: joint pilot'),
  purpose: inEnglish('Show separation at pilot scale outside a single country'),
  commitments: ['critical-minerals-2'],
  owners: { jp: null, kr: { office: inEnglish('Minerals office'), person: null }, us: null },
  startsOn: '2025-04-01',
  endsOn: '2027-03-31',
  dependsOn: [],
  status: 'active',
  basis: 'illustrative',
  source: null,
  assessment: null,
}

export const exampleMilestone: Milestone = {
  id: id(61),
  program: id(60),
  title: inEnglish('Pilot line produces its first lot'),
  dayOf: 'jp',
  baseline: '2026-12-01',
  due: '2026-12-01',
  slips: [],
  dependsOn: [],
  critical: true,
  reachedOn: null,
  evidence: [],
  basis: 'illustrative',
  source: null,
}

export const exampleSlip = {
  from: '2026-12-01',
  to: '2027-01-15',
  cause: inEnglish('The solvent was delivered late'),
  recordedOn: '2026-11-20',
  by: OFFICIAL,
}

export const exampleRisk: Risk = {
  id: id(62),
  program: id(60),
  title: inEnglish('Only one supplier of the extractant'),
  likelihood: 'likely',
  impact: 'major',
  confidence: 'moderate',
  mitigation: inEnglish('Qualify a second supplier'),
  owner: OFFICIAL,
  commitments: ['critical-minerals-2'],
  status: 'open',
  closedBecause: null,
  basis: 'illustrative',
}

export const exampleAlert: Alert = {
  id: id(63),
  kind: 'suspension-ends',
  title: inEnglish('A suspension ends in three days'),
  raisedOn: '2026-11-24',
  evidence: [exampleEvidence],
  commitments: ['critical-minerals-4'],
  programs: [],
  about: { entity: 'measure', id: id(46) },
  likelihood: 'likely',
  impact: 'major',
  confidence: 'moderate',
  status: 'raised',
  acknowledgedBy: null,
  assignedTo: null,
  closedBecause: null,
  basis: 'team-set',
}

export const exampleDecision: DecisionAsked = {
  id: id(64),
  program: id(60),
  question: inEnglish('Who pays for the second sample run?'),
  options: [inEnglish('Each its own'), inEnglish('In equal parts')],
  askedOf: ['jp', 'kr', 'us'],
  askedBy: OFFICIAL,
  askedOn: '2026-11-20',
  due: '2026-12-10',
  status: 'asked',
  outcome: null,
  settledOn: null,
  basis: 'illustrative',
}

export const exampleMeeting: Meeting = {
  id: id(65),
  kind: 'working-group',
  title: inEnglish('Working group on separation'),
  on: '2026-12-08',
  host: 'jp',
  place: inEnglish('Tokyo'),
  status: 'planned',
  readout: null,
  basis: 'illustrative',
  source: null,
}

export const exampleAction: Action = {
  id: id(66),
  title: inEnglish('Send the list of second suppliers'),
  meeting: id(65),
  program: id(60),
  owner: OFFICIAL,
  due: '2026-12-20',
  doneOn: null,
  basis: 'illustrative',
}

export const exampleCommitment: Commitment = {
  id: id(67),
  code: 'critical-minerals-2',
  owners: exampleProgram.owners,
  assessment: null,
  activities: [],
  basis: 'team-set',
}

export const exampleBottomLine: BottomLine = {
  id: id(68),
  text: inEnglish('One pilot slips; the suspension on gallium ends in three days.'),
  approvedBy: { party: 'kr', name: 'An official', office: inEnglish('Minerals office') },
  approvedOn: '2026-11-24',
  basis: 'illustrative',
}

export const exampleComment: Comment = {
  id: id(71),
  about: { entity: 'alert', id: id(63) },
  text: inEnglish('Has Tokyo seen the announcement?'),
  mentions: [{ party: 'jp', name: null }],
  by: OFFICIAL,
  writtenAt: '2026-11-24T05:02:00.000Z',
  editedAt: null,
  status: 'standing',
}

export const exampleView: SavedView = {
  id: id(72),
  list: 'programs',
  name: 'Ours, assessment due first',
  question: [
    { name: 'owner', value: 'kr' },
    { name: 'order', value: 'due' },
  ],
  by: OFFICIAL,
  status: 'shared',
}

export const exampleSharingChange: SharingChange = {
  id: id(73),
  of: { entity: 'milestone', id: id(61) },
  kind: 'recall',
  from: ['jp', 'kr', 'us'],
  to: ['kr'],
  reason: inEnglish('Entered under the wrong program'),
  proposedBy: OFFICIAL,
  proposedAt: '2026-11-30T01:40:00.000Z',
  status: 'proposed',
  settledBy: null,
  settledAt: null,
  declinedBecause: null,
}

export const exampleRecall: Recall = {
  id: id(74),
  of: { area: 'critical-minerals', entity: 'milestone', id: id(61), version: 4 },
  along: [{ entity: 'comment', id: id(71), version: 2 }],
  kind: 'recall',
  from: ['jp', 'kr', 'us'],
  to: ['kr'],
  reason: inEnglish('Entered under the wrong program'),
  orderedBy: OFFICIAL,
  confirmedBy: { party: 'kr', name: 'Another official' },
  orderedAt: '2026-11-30T02:10:00.000Z',
}

export const exampleRecallConfirmation: RecallConfirmation = {
  id: id(75),
  recall: id(74),
  area: 'semiconductors',
  of: { entity: 'measure', id: id(46) },
  confirmedAt: '2026-11-30T02:10:04.000Z',
}
