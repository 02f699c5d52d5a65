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
beforeAll(async () => {
  given = await givenDesk()
})
afterAll(() => given.close())

const [jp, kr, us] = [officialOf('jp'), officialOf('kr'), officialOf('us')] as const
const everyone = 'jp-kr-us'

/** A program of Korea's with one open milestone. */
async function program(audience = everyone, title = 'Separation of heavy rare earths') {
  const { desk } = given
  const { id } = receiptOf(await desk.program.record(kr, programForm(audience, { title: inEnglish(title) })))
  const milestone = receiptOf(await desk.milestone.record(kr, milestoneForm(id, audience)))
  return { id, milestone: milestone.id }
}

const pageOf = async (reader: 'jp' | 'kr' | 'us', id: string) => {
  const page = await given.desk.programPage(reader, id)
  if (!page.ok) throw new Error(page.refusal.code)
  return page.value
}

describe('a fact on its way out', () => {
  it('given a program, a milestone and its slip, then three events stand in the outbox, of the right type, from this area', async () => {
    const { id, milestone } = await program()
    const cause = inEnglish('The solvent was delivered late')
    const slip = { ...change(milestone, 1), to: '2027-01-29', cause }
    const receipt = receiptOf(await given.desk.milestone.slip(kr, slip))
    expect(receipt).toEqual({ id: milestone, version: 2 })
    expect(receiptOf(await given.desk.milestone.slip(kr, slip))).toEqual(receipt)

    const { rows } = await given.owner.query<{ headers: string; value: string; topic: string }>(
      'SELECT headers, value, topic FROM journal.outbox WHERE subject = ANY ($1) ORDER BY id',
      [[id, milestone]],
    )
    const told = rows.map(({ headers }) => JSON.parse(headers) as Record<string, string>)
    expect(told.map((each) => each['ce_type'])).toEqual([
      'work-program.program-recorded',
      'work-program.milestone-recorded',
      'work-program.milestone-slipped',
    ])
    for (const each of told)
      expect(each).toMatchObject({ ce_source: '/trilateral/critical-minerals', ce_audience: everyone })
    expect(rows.map(({ topic }) => topic)).toEqual(Array(3).fill('wp.critical-minerals.jp-kr-us'))
    expect(JSON.parse(rows[2]?.value ?? '')).toMatchObject({
      milestone: { baseline: '2026-12-15', due: '2027-01-29' },
      slip: { cause, by: { party: 'kr' } },
    })
    // The program itself has not changed; what the slip makes of it is computed where it is shown.
    expect(await pageOf('jp', id)).toMatchObject({
      version: 1,
      standing: { signal: { rating: 'C' }, next: { slipDays: 45, slips: 1 } },
    })
  })

  it('given an update beside the record, then it stands with what was computed, and the page shows versions without foreign names', async () => {
    const { id, milestone } = await program()
    const update = updateForm(id, 1, { nextMilestone: milestone, declared: 'B' })
    expect(receiptOf(await given.desk.program.assess(kr, update)).version).toBe(2)
    const page = await pageOf('us', id)
    expect(page).toMatchObject({
      ours: false,
      standing: { beside: { declared: 'B', computed: 'A' }, assessedOn: '2026-11-24', stale: false },
      versions: [
        { change: 'work-program.program-assessed', by: { party: 'kr', name: null } },
        { change: 'work-program.program-recorded' },
      ],
    })
    expect((await pageOf('kr', id)).versions[0]?.by.name).toBe(kr.name)
    expect(page.activity.map(({ entity }) => entity).toSorted()).toEqual(['milestone', 'program'])
  })
})

describe('whose record it is', () => {
  it('given a shared program, then another ministry does not assess it, and adds milestones and risks of its own', async () => {
    const { id, milestone } = await program()
    const update = updateForm(id, 1, { nextMilestone: milestone })
    expect(await given.desk.program.assess(jp, update)).toMatchObject({
      refusal: { code: 'not-the-originator', facts: { originator: 'kr' } },
    })
    receiptOf(
      await given.desk.milestone.record(jp, milestoneForm(id, everyone, { dayOf: 'jp', due: '2026-11-30' })),
    )
    receiptOf(await given.desk.risk.record(us, riskForm(id, everyone)))
    const page = await pageOf('kr', id)
    expect(page.milestones.map(({ originator, ours }) => [originator, ours])).toEqual([
      ['jp', false],
      ['kr', true],
    ])
    expect(page.risks).toMatchObject([{ originator: 'us' }])
  })

  it('given that somebody changed it meanwhile, then the second is told who and when', async () => {
    const { milestone } = await program()
    const cause = inEnglish('Late delivery')
    receiptOf(await given.desk.milestone.slip(kr, { ...change(milestone, 1), to: '2027-01-29', cause }))
    expect(
      await given.desk.milestone.slip(kr, { ...change(milestone, 1), to: '2027-02-26', cause }),
    ).toMatchObject({ refusal: { code: 'changed-meanwhile', facts: { version: 2, by: kr.name } } })
  })

  it('given a refusal of the rules, then nothing is kept and nobody is told', async () => {
    const { id, milestone } = await program()
    const before = await given.owner.query('SELECT FROM journal.outbox')
    expect(await given.desk.program.assess(kr, updateForm(id, 1, { nextMilestone: null }))).toMatchObject({
      refusal: { code: 'rating-needs-next-milestone' },
    })
    expect(
      await given.desk.milestone.reach(kr, {
        ...change(milestone, 1),
        on: '2026-11-25',
        evidence: [evidence],
      }),
    ).toMatchObject({ refusal: { code: 'reached-in-the-future', facts: { today: '2026-11-24' } } })
    expect((await given.owner.query('SELECT FROM journal.outbox')).rowCount).toBe(before.rowCount)
  })
})

describe('what two share and the third does not see', () => {
  it('given a program of two, then the third finds it in no list, no count, no search and no refusal', async () => {
    const { id, milestone } = await program('jp-kr', 'Gallium from smelters')
    const { desk } = given
    const search = { search: 'smelters', limit: 50, order: 'changed' as const }
    expect(await desk.register('jp', search)).toMatchObject({ total: 1 })
    expect(await desk.register('us', search)).toMatchObject({ items: [], total: 0 })
    expect(await desk.programPage('us', id)).toMatchObject({ refusal: { code: 'program-not-found' } })
    expect(await desk.milestone.record(us, milestoneForm(id, everyone))).toEqual(
      await desk.milestone.record(us, milestoneForm('019a1c00-0000-7000-8000-999999999999', everyone)),
    )
    const slip = { ...change(milestone, 1), to: '2027-01-29', cause: inEnglish('Late') }
    expect(await desk.milestone.slip(us, slip)).toMatchObject({
      refusal: { code: 'milestone-not-found' },
    })
    expect(
      JSON.stringify([await desk.timeline('us', { limit: 200 }), await desk.myWork('us')]),
    ).not.toContain(id)
  })

  it('given something under it for more readers than it has, then it is refused: what names a program tells that there is one', async () => {
    const { id, milestone } = await program('jp-kr')
    const wider = { refusal: { code: 'audience-wider-than-linked', facts: { audience: 'jp-kr' } } }
    const { desk } = given
    expect(await desk.milestone.record(kr, milestoneForm(id, everyone))).toMatchObject(wider)
    expect(await desk.risk.record(kr, riskForm(id, 'kr-us'))).toMatchObject(wider)
    const after = { program: id, milestone, why: inEnglish('It needs the yield') }
    expect(await desk.program.record(kr, programForm(everyone, { dependsOn: [after] }))).toMatchObject(wider)
    const alert = {
      ...sharing(everyone),
      kind: 'milestone-overdue' as const,
      title: inEnglish('It is overdue'),
      evidence: [evidence],
      commitments: [],
      programs: [],
      likelihood: null,
      impact: null,
      confidence: null,
      basis: 'illustrative' as const,
    }
    const about = (entity: string, of: string) =>
      desk.alert.raise(kr, { ...alert, about: { entity, id: of } })
    expect(await about('milestone', milestone)).toMatchObject(wider)
    expect(await about('milestone', id)).toMatchObject({
      refusal: { code: 'milestone-not-found', field: 'about' },
    })
    expect(await desk.alert.raise(kr, { ...alert, programs: [id], about: null })).toMatchObject(wider)
    expect(
      await desk.action.assign(kr, {
        ...sharing(everyone),
        title: inEnglish('Send the list'),
        meeting: null,
        program: id,
        owner: { party: 'kr', name: 'Demo Official' },
        due: '2026-12-01',
        basis: 'illustrative',
      }),
    ).toMatchObject(wider)
  })

  it('given a risk that one ministry keeps to itself, then what is told to all is computed without it, and the preview says that something is kept back', async () => {
    const { id, milestone } = await program()
    receiptOf(
      await given.desk.risk.record(kr, riskForm(id, 'kr', { likelihood: 'likely', impact: 'severe' })),
    )
    const {
      percent: _percent,
      requestId: _request,
      id: _id,
      expectedVersion: _version,
      ...draft
    } = updateForm(id, 1, {
      nextMilestone: milestone,
    })
    const preview = await given.desk.preview(kr, { programId: id, draft })
    expect(preview).toMatchObject({
      ok: true,
      value: {
        program: { assessment: { declared: 'B', computed: { rating: 'A' } } },
        risks: [],
        keptBack: 1,
        readers: { audience: ['jp', 'kr', 'us'], topic: 'wp.critical-minerals.jp-kr-us' },
      },
    })
    receiptOf(await given.desk.program.assess(kr, updateForm(id, 1, { nextMilestone: milestone })))
    const page = await pageOf('jp', id)
    expect(preview.ok && preview.value.program).toEqual(page.state)
    // At its own desk the ministry sees what it knows.
    expect((await pageOf('kr', id)).standing.signal.rating).toBe('D')
    expect(page.standing.signal.rating).toBe('A')
  })

  it('given a rating without a next milestone, then the preview refuses it as the update would', async () => {
    const { id } = await program()
    const {
      requestId: _request,
      id: _id,
      expectedVersion: _version,
      ...draft
    } = updateForm(id, 1, { nextMilestone: null })
    expect(await given.desk.preview(kr, { programId: id, draft })).toMatchObject({
      refusal: { code: 'rating-needs-next-milestone' },
    })
  })
})

describe('dependencies', () => {
  it('given milestones that wait for each other around a corner, then the last one to say so is refused', async () => {
    const { id, milestone: first } = await program()
    const second = receiptOf(
      await given.desk.milestone.record(kr, milestoneForm(id, everyone, { dependsOn: [first] })),
    )
    const { title, dayOf, critical, source } = milestoneForm(id, everyone)
    const wording = { title, dayOf, critical, source, dependsOn: [second.id] }
    expect(await given.desk.milestone.amend(kr, { ...change(first, 1), ...wording })).toMatchObject({
      refusal: { code: 'dependency-circle', facts: { length: 2 } },
    })
  })
})
