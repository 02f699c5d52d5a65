import { randomUUID } from 'node:crypto'
import type { EventDefinition, EventOf, MultilingualText } from '@trilateral/contracts'
import {
  actionAssigned,
  decisionAsked,
  milestoneAmended,
  milestoneRecorded,
  programAssessed,
  programRecorded,
  riskRecorded,
} from '@trilateral/contracts/work-program'
import { newEvent } from '@trilateral/journal'

/** Records of one program, itself included. */
export const ITEMS_A_PROGRAM = 20
const [MILESTONES, RISKS, DECISIONS, ACTIONS] = [10, 4, 2, 3]
const MATERIALS = [
  'gallium 갈륨 ガリウム',
  'germanium 게르마늄 ゲルマニウム',
  'graphite 흑연 黒鉛',
  'magnets 자석 磁石',
]
const DECLARED = ['A', 'B', 'C', 'D', 'E'] as const
const COMMITMENTS = [
  'critical-minerals-1',
  'critical-minerals-2',
  'critical-minerals-3',
  'critical-minerals-4',
]

/** Programs of one area, by number, with all that belongs to them, for all three parties: `ITEMS_A_PROGRAM` records each. */
export function workEvents(from: number, to: number): EventOf<unknown>[] {
  return Array.from({ length: to - from }, (_, index) => programEvents(from + index)).flat()
}

/** A change that concerns one program: one of its milestones is described anew. */
export function milestoneChange(recorded: EventOf<unknown>, sequence: number): EventOf<unknown> {
  const { milestone } = milestoneRecorded.data.parse(recorded.data)
  const data = { milestone: { ...milestone, title: text(`Milestone, described for the ${sequence}th time`) } }
  return eventOf(milestoneAmended, milestone.id, data, sequence)
}

function programEvents(number: number): EventOf<unknown>[] {
  const { program: example } = programRecorded.example
  const material = MATERIALS[number % MATERIALS.length] ?? ''
  const program = {
    ...example,
    id: randomUUID(),
    title: text(`Joint pilot ${number} on ${material}`),
    commitments: [COMMITMENTS[number % COMMITMENTS.length] ?? 'critical-minerals-1'],
  }
  const assessment = {
    ...programAssessed.example.assessment,
    declared: DECLARED[number % DECLARED.length] ?? 'A',
    nextMilestone: null,
  }
  const of = { program: program.id }
  const many = <State>(count: number, state: (index: number) => State) =>
    Array.from({ length: count }, (_, index) => ({ ...of, ...state(index), id: randomUUID() }))
  return [
    eventOf(programRecorded, program.id, { program }),
    eventOf(programAssessed, program.id, { program: { ...program, assessment }, assessment }, 2),
    ...many(MILESTONES, (index) => {
      const due = dayOf(index * 61)
      const reachedOn = index < 5 ? due : null
      return { ...milestoneRecorded.example.milestone, baseline: due, due, reachedOn }
    }).map((milestone) => eventOf(milestoneRecorded, milestone.id, { milestone: { ...milestone, ...of } })),
    ...many(RISKS, () => riskRecorded.example.risk).map((risk) =>
      eventOf(riskRecorded, risk.id, { risk: { ...risk, ...of } }),
    ),
    ...many(DECISIONS, (index) => ({
      ...decisionAsked.example.decision,
      due: dayOf(index * 90),
    })).map((decision) => eventOf(decisionAsked, decision.id, { decision: { ...decision, ...of } })),
    ...many(ACTIONS, (index) => ({
      ...actionAssigned.example.action,
      due: dayOf(index * 45),
    })).map((action) => eventOf(actionAssigned, action.id, { action: { ...action, ...of } })),
  ]
}

/** Days from the middle of 2026 on, the same for every program: then an answer is as long whichever it tells of, and only their number counts. */
const dayOf = (number: number) => new Date(Date.UTC(2026, 5, 1 + (number % 730))).toISOString().slice(0, 10)

const text = (words: string): MultilingualText => ({ en: { text: words, state: 'source' } })

function eventOf<Data>(
  definition: EventDefinition<string, Data>,
  subject: string,
  data: Data,
  sequence = 1,
): EventOf<unknown> {
  return newEvent(definition, {
    area: 'critical-minerals',
    subject,
    sequence,
    audience: ['jp', 'kr', 'us'],
    originator: 'us',
    tlp: 'AMBER',
    data,
    now: () => new Date(),
  })
}
