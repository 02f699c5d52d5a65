import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action, Meeting, Rating } from '@trilateral/contracts/work-program'
import {
  givenAssessment,
  givenDecision,
  givenMilestone,
  givenProgram,
  givenRisk,
  idOf,
  inEnglish,
  official,
  TODAY,
} from '../given.ts'
import { stepsWorse } from '../rating.ts'
import { briefFigures } from './brief-figures.ts'
import { exceptions, type PortfolioProgram } from './exceptions.ts'
import { dueItems, overdueOf } from './overdue.ts'

const portfolio = (
  number: number,
  declared: Rating | null,
  changes: Partial<PortfolioProgram> = {},
): PortfolioProgram => ({
  program: givenProgram({ id: idOf(number), assessment: declared && givenAssessment({ declared }) }),
  milestones: [givenMilestone({ id: idOf(number + 1000), program: idOf(number) })],
  risks: [],
  decisions: [],
  previous: null,
  ...changes,
})
const action = (changes: Partial<Action> = {}): Action => ({
  id: idOf(41),
  title: inEnglish('Send the list'),
  meeting: null,
  program: null,
  owner: official,
  due: '2026-11-20',
  doneOn: null,
  basis: 'illustrative',
  ...changes,
})
const ministerial = (changes: Partial<Meeting>): Meeting => ({
  id: idOf(51),
  kind: 'ministerial',
  title: inEnglish('Ministerial'),
  on: null,
  host: null,
  place: null,
  status: 'planned',
  readout: null,
  basis: 'illustrative',
  source: null,
  ...changes,
})

describe('where leadership looks first', () => {
  it('given ten programs, then the worst fifth, worst first, with what is asked, of whom, and by when', () => {
    const doubtful = portfolio(1, 'D', {
      decisions: [
        givenDecision({ id: idOf(32), due: '2026-12-20' }),
        givenDecision({ id: idOf(31), due: '2026-12-10', askedOf: ['kr'] }),
      ],
    })
    const lost = portfolio(2, 'E')
    const fine = Array.from({ length: 7 }, (_, index) => portfolio(10 + index, 'B'))
    const found = exceptions([...fine, portfolio(3, 'C'), doubtful, lost], TODAY)
    expect(found.map(({ program, rating }) => [program.id, rating])).toEqual([
      [idOf(2), 'E'],
      [idOf(1), 'D'],
    ])
    expect(found[1]).toMatchObject({
      ask: { en: { text: 'Who pays for the second laboratory?' } },
      decision: idOf(31),
      askedOf: ['kr'],
      due: '2026-12-10',
      owners: { kr: { office: { en: { text: 'Minerals desk' } } } },
    })
  })

  it('given no decision, then the ask is that of the assessment, due by the next milestone', () => {
    const program = givenProgram({
      assessment: givenAssessment({ declared: 'D', ask: inEnglish('Settle it') }),
    })
    const [found] = exceptions([{ ...portfolio(1, 'D'), program, milestones: [givenMilestone()] }], TODAY)
    expect(found).toMatchObject({ ask: { en: { text: 'Settle it' } }, decision: null, due: '2026-12-15' })
  })

  it('given a rosy rating over a grave risk, then it is among them; given a withheld or an ended one, never', () => {
    const risks = [givenRisk({ likelihood: 'likely', impact: 'severe' })]
    const rosy = portfolio(1, 'A', { risks })
    expect(exceptions([rosy], TODAY)).toMatchObject([{ rating: 'D', beside: { watermelon: true } }])
    const withheld = givenProgram({ assessment: givenAssessment({ declared: 'withheld' }) })
    const ended = givenProgram({ status: 'closed', assessment: givenAssessment({ declared: 'E' }) })
    expect(
      exceptions(
        [
          { ...rosy, program: withheld },
          { ...rosy, program: ended },
        ],
        TODAY,
      ),
    ).toEqual([])
  })

  it('given any portfolio, then never more than five nor more than a fifth, none better than one left out, in an order that stays', () => {
    const any = fc
      .array(fc.constantFrom<Rating | null>('A', 'B', 'C', 'D', 'E', null), { maxLength: 60 })
      .map((list) => list.map((declared, index) => portfolio(index, declared)))
    fc.assert(
      fc.property(any, (programs) => {
        const found = exceptions(programs, TODAY)
        expect(found.length).toBeLessThanOrEqual(Math.min(5, Math.ceil(programs.length / 5)))
        expect(exceptions(programs.toReversed(), TODAY)).toEqual(found)
        const ids = new Set(found.map(({ program }) => program.id))
        const last = found.at(-1)
        for (const { program } of programs)
          if (last && !ids.has(program.id))
            expect(stepsWorse(last.rating, program.assessment?.declared ?? null) ?? 0).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('what is overdue', () => {
  it('given milestones, decisions and actions, then those whose day has passed, longest first', () => {
    const items = {
      milestones: [givenMilestone({ due: '2026-11-13' }), givenMilestone({ id: idOf(12), due: TODAY })],
      decisions: [givenDecision({ due: '2026-11-22' }), givenDecision({ id: idOf(32), due: null })],
      actions: [action(), action({ id: idOf(42), doneOn: '2026-11-21' })],
    }
    expect(overdueOf(TODAY, items).map(({ kind, days }) => [kind, days])).toEqual([
      ['milestone', 11],
      ['action', 4],
      ['decision', 2],
    ])
    expect(dueItems(TODAY, items)).toHaveLength(4)
  })

  it('given that a day has passed in Seoul and not in Washington, then it counts by whose day it is', () => {
    const today = { jp: '2026-11-25', kr: '2026-11-25', us: '2026-11-24' }
    const milestones = [
      givenMilestone({ due: TODAY }),
      givenMilestone({ id: idOf(12), due: TODAY, dayOf: 'us' }),
    ]
    expect(overdueOf(today, { milestones }).map(({ dayOf }) => dayOf)).toEqual(['kr'])
  })
})

describe('the four numbers of the brief', () => {
  const none = { programs: [], decisions: [], actions: [], meetings: [] }

  it('given no second ministerial, then it is overdue since 26 June 2025', () => {
    expect(briefFigures(none, TODAY).ministerial).toMatchObject({
      state: 'overdue',
      due: '2025-06-26',
      overdueDays: 516,
      scheduled: null,
    })
  })

  it('given one that was held and one that is planned, then the year runs from the first, and the day of the second is told', () => {
    const meetings = [
      ministerial({ status: 'held', on: '2026-10-01' }),
      ministerial({ id: idOf(52), on: '2027-09-01' }),
      ministerial({ id: idOf(53), kind: 'principals', on: '2027-01-01' }),
      ministerial({ id: idOf(54), status: 'cancelled', on: '2027-02-01' }),
    ]
    expect(briefFigures({ ...none, meetings }, TODAY).ministerial).toMatchObject({
      state: 'due',
      due: '2027-10-01',
      scheduled: '2027-09-01',
    })
  })

  it('given programs, decisions and actions, then they are counted once, and nothing of what has ended', () => {
    const late = { milestones: [givenMilestone({ program: idOf(1), due: '2026-11-13' })] }
    const programs = [
      portfolio(1, 'C', { ...late, previous: givenAssessment({ declared: 'B' }) }),
      { ...portfolio(1, 'C', late), program: givenProgram({ status: 'closed' }) },
    ]
    const decisions = [givenDecision(), givenDecision({ id: idOf(32), status: 'taken' })]
    expect(briefFigures({ ...none, programs, decisions, actions: [action()] }, TODAY)).toMatchObject({
      needsDecision: 1,
      worsened: 1,
      overdue: 2,
    })
  })
})
