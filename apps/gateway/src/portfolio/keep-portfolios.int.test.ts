import { daysBetween, ministryDay } from '@trilateral/contracts'
import {
  actionDone,
  decisionTaken,
  milestoneReached,
  milestoneSlipped,
  programClosed,
  type Action,
  type Assessment,
  type DecisionAsked,
  type Meeting,
  type Milestone,
  type Program,
  type Risk,
} from '@trilateral/contracts/work-program'
import { briefFigures, exceptions, ministryDays, type PortfolioProgram } from '@trilateral/work-program/rules'
import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Moment } from '../answer/moment.ts'
import { briefReader } from '../brief/reader.ts'
import { sectorLines } from '../brief/sector-lines.ts'
import { areaHeads } from '../freshness/area-heads.ts'
import { EVERYONE, givenGateway, type GivenGateway } from '../testing/given-gateway.ts'
import { WorkStories, type ToldRecord } from '../testing/work-stories.ts'
import { recordStore } from '../records/store.ts'
import { keepPortfolios, type Portfolios } from './keep-portfolios.ts'
import type { Portfolio } from './portfolio.ts'

const NOW = new Date('2026-11-24T09:00:00.000Z')
const moment = (party: Moment['party'], given: Partial<Moment> = {}): Moment => {
  const today = ministryDay(party, NOW)
  return { party, on: today, today, knownAt: undefined, at: NOW, ...given }
}

let gateway: GivenGateway
let kept: Portfolios
const anew = () => keepPortfolios(recordStore(gateway.pools), areaHeads(gateway.pools))
beforeAll(async () => {
  gateway = await givenGateway()
  kept = anew()
})
afterAll(() => gateway.close())

/** All that a portfolio holds, in one order. */
const contentOf = (portfolio: Portfolio) => ({
  lines: [...portfolio.lines()].toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1)),
  loose: [...portfolio.loose()].map((item) => JSON.stringify(item)).toSorted(),
  worstFirst: portfolio.sorted('worst-first').all.map(({ item }) => item.id),
  nextMilestone: portfolio.sorted('next-milestone').all.map(({ item }) => item.id),
  exceptions: portfolio.exceptions.map(({ program }) => program.id),
  found: [...portfolio.lines()]
    .map(({ item }) => item.id)
    .filter((id) => portfolio.find({ text: 'separation', facets: ['rating:E'] })?.has(id))
    .toSorted(),
  tally: { ...portfolio.tally },
  sectors: sectorLines(portfolio),
  leadership: portfolio.leadership,
  heads: Object.fromEntries(portfolio.areaHeads),
})

const AUDIENCES: readonly ToldRecord[] = [
  { audience: EVERYONE },
  { audience: ['jp', 'kr'] },
  { audience: ['us'] },
  { audience: ['kr', 'us'] },
]

const stories = new WorkStories()
const programs: Program[] = []
const milestones: Milestone[] = []
const decisions: DecisionAsked[] = []
const actions: Action[] = []

const DAYS = [
  '2026-01-15',
  '2026-06-30',
  '2026-10-24',
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2027-03-01',
]

interface Step {
  readonly kind: string
  readonly which: number
  readonly day: number
  readonly told: number
}

/** One thing that an official does; what they have nothing to do it to is left. */
function take({ kind, which, day, told }: Step): void {
  const at = AUDIENCES[told]
  const program = programs[which % programs.length]
  const milestone = milestones[which % milestones.length]
  const decision = decisions[which % decisions.length]
  const action = actions[which % actions.length]
  const on = DAYS[day] ?? '2026-11-24'
  if (kind === 'program') programs.push(stories.program({}, at))
  else if (kind === 'loose-decision') decisions.push(stories.decision(null, { due: on }, at))
  else if (kind === 'meeting') stories.meeting({ kind: 'ministerial', on }, at)
  else if (kind === 'bottom-line') stories.bottomLine({ approvedOn: on }, at)
  else if (kind === 'alert') stories.alert({}, at)
  else if (program && kind === 'assess') {
    const declared = (['A', 'B', 'C', 'D', 'E', 'reset', 'withheld'] as const)[which % 7] ?? 'A'
    programs[programs.indexOf(program)] = stories.assessed(program, { declared, assessedOn: on }, at)
  } else if (program && kind === 'close')
    stories.tell(programClosed, program.id, { program: { ...program, status: 'closed' } }, at)
  else if (program && kind === 'milestone')
    milestones.push(stories.milestone(program.id, { due: on, baseline: '2026-05-01' }, at))
  else if (program && kind === 'risk')
    stories.risk(program.id, { likelihood: 'likely', impact: 'severe' }, at)
  else if (program && kind === 'decision') decisions.push(stories.decision(program.id, { due: on }, at))
  else if (program && kind === 'action') actions.push(stories.action(program.id, { due: on }, at))
  else if (milestone && kind === 'reach')
    stories.tell(milestoneReached, milestone.id, { milestone: { ...milestone, reachedOn: on } }, at)
  else if (milestone && kind === 'slip') {
    const slip = { ...milestoneSlipped.example.slip, from: milestone.due, to: on }
    stories.tell(
      milestoneSlipped,
      milestone.id,
      { milestone: { ...milestone, due: on, slips: [slip] }, slip },
      at,
    )
  } else if (decision && kind === 'take')
    stories.tell(
      decisionTaken,
      decision.id,
      { decision: { ...decision, status: 'taken', settledOn: on } },
      at,
    )
  else if (action && kind === 'do')
    stories.tell(actionDone, action.id, { action: { ...action, doneOn: on } }, at)
}

const KINDS =
  'program program milestone milestone assess assess risk decision action meeting bottom-line alert loose-decision close reach slip take do'
const step = record({
  kind: constantFrom(...KINDS.split(' ')),
  which: integer({ min: 0, max: 1000 }),
  day: integer({ min: 0, max: DAYS.length - 1 }),
  told: integer({ min: 0, max: AUDIENCES.length - 1 }),
})

it('given whatever officials do, and however audiences change, then what is kept is what reading everything anew gives', async () => {
  await assert(
    asyncProperty(array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      steps.forEach(take)
      await gateway.tell(...stories.take())
      for (const party of EVERYONE)
        expect(contentOf(await kept.at(moment(party)))).toEqual(contentOf(await anew().at(moment(party))))
    }),
    { numRuns: 25 },
  )
}, 60_000)

it('given all that was done, then the Brief is what the rules make of every record that the party may see', async () => {
  const brief = briefReader({ events: gateway.events, portfolios: kept })
  const records = recordStore(gateway.pools)
  for (const party of EVERYONE) {
    const all = async <State>(entity: string) => records.find<State>({ party }, { entity, limit: 10_000 })
    const states = async <State>(entity: string) => (await all<State>(entity)).map(({ state }) => state)
    const parts = {
      milestones: await states<Milestone>('milestone'),
      risks: await states<Risk>('risk'),
      decisions: await states<DecisionAsked>('decision'),
    }
    const portfolio: PortfolioProgram[] = []
    for (const program of await states<Program>('program'))
      portfolio.push({ program, ...parts, previous: await assessmentBefore(party, program) })
    const days = ministryDays(NOW)
    const expected = briefFigures(
      {
        programs: portfolio,
        decisions: parts.decisions,
        actions: await states<Action>('action'),
        meetings: await states<Meeting>('meeting'),
      },
      days,
    )
    const { figures, exceptions: shown } = await brief.get(moment(party))
    expect({
      needsDecision: figures.needsDecision.count,
      worsened: figures.worsened.count,
      overdue: figures.overdue.count,
      due: figures.ministerial.due,
      scheduled: figures.ministerial.scheduled,
    }).toEqual({
      needsDecision: expected.needsDecision,
      worsened: expected.worsened,
      overdue: expected.overdue,
      due: expected.ministerial.due,
      scheduled: expected.ministerial.scheduled,
    })
    expect(expected.overdue).toBeGreaterThan(0)
    expect(shown.map(({ program }) => program.id)).toEqual(
      exceptions(portfolio, days).map(({ program }) => program.id),
    )
  }
})

async function assessmentBefore(party: Moment['party'], { id }: Program): Promise<Assessment | null> {
  const [, before] = await recordStore(gateway.pools).assessments({ party }, [id], 2)
  return before?.assessment ?? null
}

it('given an earlier instant, then the portfolio is of what was known then, and a day asked for judges by that day', async () => {
  const told = new WorkStories({ at: '2026-03-01T00:00:00.000Z' })
  const program = told.program()
  const milestone = told.milestone(program.id, { due: '2026-12-01', baseline: '2026-12-01' })
  told.tell(
    milestoneReached,
    milestone.id,
    { milestone: { ...milestone, reachedOn: '2026-07-01' } },
    { at: '2026-07-01T00:00:00.000Z' },
  )
  await gateway.tell(...told.take())
  const before = await kept.at(moment('us', { knownAt: '2026-06-01T00:00:00.000Z' }))
  expect([...before.lines()].map(({ item }) => [item.id, item.nextMilestone?.state.id])).toEqual([
    [program.id, milestone.id],
  ])
  const later = await kept.at(moment('us', { on: '2027-01-31', knownAt: '2026-06-01T00:00:00.000Z' }))
  expect(later.line(program.id)?.item.nextMilestone?.overdueDays).toBe(
    daysBetween('2026-12-01', '2027-01-31'),
  )
  expect((await kept.at(moment('us'))).line(program.id)?.item.nextMilestone).toBeNull()
})
