import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evidence, inEnglish } from '../rules/given.ts'
import {
  change,
  givenDesk,
  milestoneForm,
  officialOf,
  programForm,
  receiptOf,
  riskForm,
  sharing,
  updateForm,
  type GivenDesk,
} from './given-desk.ts'

let given: GivenDesk
const [jp, kr, us] = [officialOf('jp'), officialOf('kr'), officialOf('us')] as const
const everyone = 'jp-kr-us'
const office = (en: string, ja: string, ko: string) => ({
  office: {
    en: { text: en, state: 'source' as const },
    ja: { text: ja, state: 'provisional' as const },
    ko: { text: ko, state: 'provisional' as const },
  },
  person: null,
})
const programs: string[] = []

beforeAll(async () => {
  given = await givenDesk()
  const owners = { jp: office('Minerals desk', '鉱物資源担当', '광물자원 담당'), kr: null, us: null }
  for (const [index, commitments] of [
    ['critical-minerals-1'],
    ['critical-minerals-2'],
    ['critical-minerals-3', 'preamble-8'],
  ].entries()) {
    const form = programForm(everyone, {
      title: inEnglish(`Program ${index + 1}`),
      commitments,
      ...(index === 1 ? { owners } : {}),
    })
    programs.push(receiptOf(await given.desk.program.record(kr, form)).id)
  }
})
afterAll(() => given.close())

const list = { limit: 50, order: 'changed' as const }
const titles = async (question: object) => {
  const { items } = await given.desk.register('jp', { ...list, ...question })
  return items.map(({ state }) => state.title.en?.text)
}

describe('the register', () => {
  it('given a filter, then what has it: by commitment, by ministry that named an owner, by words in three scripts', async () => {
    expect(await titles({})).toEqual(['Program 3', 'Program 2', 'Program 1'])
    expect(await titles({ commitment: 'critical-minerals-2' })).toEqual(['Program 2'])
    expect(await titles({ commitment: 'preamble-8' })).toEqual(['Program 3'])
    expect(await titles({ owner: 'jp' })).toEqual(['Program 2'])
    expect(await titles({ owner: 'us' })).toEqual([])
    expect(await titles({ search: '鉱物' })).toEqual(['Program 2'])
    expect(await titles({ search: '광물' })).toEqual(['Program 2'])
    expect(await titles({ search: 'separation', owner: 'kr', commitment: 'critical-minerals-3' })).toEqual([
      'Program 3',
    ])
    expect(await titles({ status: 'closed' })).toEqual([])
  })

  it('given pages of one, then each program once, in an order that stays, with how many there are', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await given.desk.register('us', { order: 'changed', limit: 1, after })
      expect(page).toMatchObject({ total: 3, totalIsCapped: false })
      seen.push(...page.items.map(({ id }) => id))
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(seen).toEqual(programs.toReversed())
  })
})

describe('my work', () => {
  it('given what is due, asked, undertaken, stale, returned and raised, then each ministry finds its own, and what can have no rating is not stale', async () => {
    const { desk } = given
    const [, second = ''] = programs
    const milestone = receiptOf(
      await desk.milestone.record(kr, milestoneForm(second, everyone, { due: '2026-11-20' })),
    )
    receiptOf(await desk.milestone.record(kr, milestoneForm(second, everyone, { due: '2027-03-01' })))
    const ask = {
      program: second,
      options: [],
      askedOf: ['us' as const],
      due: null,
      basis: 'illustrative' as const,
    }
    const question = (en: string) => ({ ...sharing(everyone), ...ask, question: inEnglish(en) })
    receiptOf(await desk.decision.ask(kr, question('Who pays?')))
    const answered = receiptOf(await desk.decision.ask(kr, question('Where?')))
    const outcome = inEnglish('In Seoul')
    receiptOf(await desk.decision.take(kr, { ...change(answered.id, 1), outcome, on: '2026-11-24' }))
    receiptOf(
      await desk.action.assign(kr, {
        ...sharing(everyone),
        title: inEnglish('Send the list'),
        meeting: null,
        program: second,
        owner: { party: 'jp', name: 'Demo Official (Japan)' },
        due: '2026-12-01',
        basis: 'illustrative',
      }),
    )
    const alert = {
      ...sharing(everyone),
      kind: 'signal' as const,
      title: inEnglish('A port is closed'),
      evidence: [evidence],
      commitments: ['critical-minerals-4'],
      programs: [second],
      about: null,
      likelihood: null,
      impact: null,
      confidence: null,
      basis: 'illustrative' as const,
    }
    receiptOf(await desk.alert.raise(us, alert))

    const mine = async (party: 'jp' | 'kr' | 'us') => {
      const { due, asked, actions, stale, returned, alerts } = await desk.myWork(party)
      return [due, asked, actions, stale, returned, alerts].map(({ items }) => items.length)
    }
    expect(await mine('jp')).toEqual([0, 0, 1, 0, 0, 0])
    expect(await mine('kr')).toEqual([1, 0, 0, 2, 1, 0])
    expect(await mine('us')).toEqual([0, 1, 0, 0, 0, 1])
    const { due, stale } = await desk.myWork('kr')
    expect(due.items).toMatchObject([{ id: milestone.id, standing: { overdueDays: 4 } }])
    expect(stale.items.map(({ id }) => id)).not.toContain(programs[0])

    receiptOf(await desk.program.assess(kr, updateForm(second, 1, { nextMilestone: milestone.id })))
    expect((await desk.myWork('kr')).stale.items.map(({ id }) => id)).toEqual([programs[2]])
  })
})

describe('commitments', () => {
  it('given one that an area took up, then its rating stands beside its programs’; another ministry does not take it up again', async () => {
    const { desk } = given
    const draft = {
      code: 'critical-minerals-2',
      owners: { jp: null, kr: null, us: null },
      basis: 'team-set' as const,
    }
    const { id } = receiptOf(await desk.commitment.assign(jp, { ...sharing(everyone), ...draft }))
    expect(await desk.commitment.assign(us, { ...sharing(everyone), ...draft })).toMatchObject({
      refusal: { code: 'commitment-already-assigned' },
    })
    const page = await desk.programPage('jp', programs[1] ?? '')
    const next = page.ok ? page.value.milestones[0]?.id : undefined
    expect(next).toBeDefined()
    receiptOf(
      await desk.commitment.assess(jp, updateForm(id, 1, { nextMilestone: next ?? null, declared: 'A' })),
    )
    const rows = await desk.commitments('us')
    expect(rows.map(({ code, tracking }) => [code, tracking])).toEqual([
      ['critical-minerals-1', 'shown'],
      ['critical-minerals-2', 'rated'],
      ['critical-minerals-3', 'rated'],
      ['critical-minerals-4', 'rated'],
    ])
    expect(rows[0]?.beside).toBeNull()
    expect(rows[1]).toMatchObject({ followUp: { id, version: 2 }, beside: { declared: 'A', computed: 'B' } })
    expect(rows[1]?.programs.map((each) => each.id)).toEqual([programs[1]])
  })

  it('given "reaffirm", then it is not assessed, whatever is sent; what was done is noted', async () => {
    const { desk } = given
    const draft = {
      code: 'critical-minerals-1',
      owners: { jp: null, kr: null, us: null },
      basis: 'team-set' as const,
    }
    const { id } = receiptOf(await desk.commitment.assign(us, { ...sharing(everyone), ...draft }))
    expect(await desk.commitment.assess(us, updateForm(id, 1, { percent: 60 }))).toMatchObject({
      refusal: { code: 'percent-on-unrated-verb', facts: { verbClass: 'reaffirm' } },
    })
    const activity = { on: '2026-11-20', what: inEnglish('Lists were exchanged'), evidence: [evidence] }
    receiptOf(await desk.commitment.noteActivity(us, { ...change(id, 1), ...activity }))
    expect((await desk.commitments('jp'))[0]?.followUp?.state.activities).toEqual([activity])
  })
})

describe('meetings and what is undertaken in them', () => {
  it('given a meeting with an action, then the action is found by it, and the ministerial that was held ends the overdue', async () => {
    const { desk } = given
    const draft = {
      title: inEnglish('Ministerial'),
      host: 'us' as const,
      place: null,
      basis: 'team-set' as const,
      source: null,
    }
    const form = { ...sharing(everyone), ...draft, kind: 'ministerial' as const, on: '2026-11-23' }
    const meeting = receiptOf(await desk.meeting.plan(us, form))
    expect((await desk.timeline('jp', { limit: 10 })).ministerial).toMatchObject({
      state: 'overdue',
      scheduled: '2026-11-23',
    })
    const action = {
      ...sharing(everyone),
      title: inEnglish('Send the readout'),
      meeting: meeting.id,
      program: null,
      owner: { party: 'us' as const, name: 'Demo Official' },
      due: '2026-12-01',
      basis: 'illustrative' as const,
    }
    const assigned = receiptOf(await desk.action.assign(us, action))
    receiptOf(
      await desk.meeting.hold(us, { ...change(meeting.id, 1), on: null, readout: inEnglish('They met') }),
    )
    receiptOf(await desk.action.done(us, { ...change(assigned.id, 1), on: '2026-11-23' }))
    const found = await desk.lists.actions('kr', { limit: 10, meeting: meeting.id })
    expect(found.items).toMatchObject([{ id: assigned.id, state: { doneOn: '2026-11-23' } }])
    expect((await desk.timeline('jp', { limit: 10 })).ministerial).toMatchObject({
      state: 'due',
      lastHeld: '2026-11-23',
    })
    expect((await desk.lists.meetings('jp', { limit: 10, status: 'held' })).total).toBe(1)
  })

  it('given more meetings than a list holds, then each is found by itself, and what was held last stands first', async () => {
    const { desk } = given
    const plan = (on: string | null, audience = everyone) =>
      desk.meeting.plan(kr, {
        ...sharing(audience),
        kind: 'working-group',
        title: inEnglish('Working group'),
        on,
        host: null,
        place: null,
        basis: 'illustrative',
        source: null,
      })
    const first = receiptOf(await plan('2026-11-02'))
    const second = receiptOf(await plan('2026-11-01'))
    const last = receiptOf(await plan(null))
    const { items } = await desk.lists.meetings('jp', { limit: 1, status: 'planned' })
    expect(items.map(({ id }) => id)).not.toContain(last.id)
    expect(await desk.meetingPage('jp', last.id)).toMatchObject({
      ok: true,
      value: { id: last.id, ours: false },
    })
    const hold = { on: null, readout: null }
    for (const { id } of [second, first])
      receiptOf(await desk.meeting.hold(kr, { ...change(id, 1), ...hold }))
    const held = await desk.lists.meetings('jp', { limit: 2, status: 'held' })
    expect(held.items.map(({ id }) => id)).toEqual([first.id, second.id])

    const forTwo = receiptOf(await plan(null, 'jp-kr'))
    expect(await desk.meetingPage('us', forTwo.id)).toMatchObject({ refusal: { code: 'meeting-not-found' } })
  })

  it('given the sentence for leadership and the next one, then the second takes its place', async () => {
    const { desk } = given
    const draft = {
      text: inEnglish('All is well.'),
      office: inEnglish('Minerals desk'),
      basis: 'illustrative' as const,
    }
    const form = { ...sharing(everyone), ...draft }
    const first = receiptOf(await desk.bottomLine.approveFirst(kr, form))
    const text = inEnglish('One pilot slips.')
    receiptOf(await desk.bottomLine.approve(kr, { ...change(first.id, 1), ...draft, text }))
    // A colleague who had not seen it approves no second one beside it; sent twice, the first is still one.
    const beside = { ...sharing('kr'), ...draft }
    expect(await desk.bottomLine.approveFirst(kr, beside)).toMatchObject({
      refusal: { code: 'bottom-line-already-stands' },
    })
    expect(receiptOf(await desk.bottomLine.approveFirst(kr, form)).id).toBe(first.id)
    expect((await desk.lists.bottomLines('jp')).items).toMatchObject([
      { id: first.id, version: 2, state: { text } },
    ])
  })

  it('given risks and alerts, then they are amended, acknowledged, given to somebody, and closed with a reason', async () => {
    const { desk } = given
    const [, second = ''] = programs
    const risk = receiptOf(await desk.risk.record(kr, riskForm(second, everyone)))
    const {
      program: _program,
      basis: _basis,
      audience: _audience,
      tlp: _tlp,
      ...wording
    } = riskForm(second, everyone, {
      likelihood: 'likely',
    })
    receiptOf(await desk.risk.amend(kr, { ...wording, ...change(risk.id, 1) }))
    receiptOf(await desk.risk.close(kr, { ...change(risk.id, 2), because: inEnglish('It is gone') }))
    const raised = await desk.lists.alerts('kr', { limit: 10, commitment: 'critical-minerals-4' })
    const id = raised.items[0]?.id ?? ''
    expect(await desk.alert.acknowledge(kr, change(id, 1))).toMatchObject({
      refusal: { code: 'not-the-originator' },
    })
    receiptOf(await desk.alert.acknowledge(us, change(id, 1)))
    receiptOf(
      await desk.alert.assign(us, { ...change(id, 2), to: { party: 'jp', name: 'Demo Official (Japan)' } }),
    )
    receiptOf(await desk.alert.close(us, { ...change(id, 3), because: inEnglish('The port is open') }))
    expect((await desk.lists.alerts('kr', { limit: 10, status: 'closed' })).total).toBe(1)
    expect((await desk.lists.decisions('us', { limit: 10, status: 'asked', search: 'who pays' })).total).toBe(
      1,
    )
  })
})
