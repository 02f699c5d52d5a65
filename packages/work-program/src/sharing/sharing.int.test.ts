import type { Party } from '@trilateral/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  change,
  givenDesk,
  milestoneForm,
  officialOf,
  programForm,
  receiptOf,
  sharing,
  updateForm,
  type GivenDesk,
} from '../desk/given-desk.ts'
import { inEnglish } from '../rules/given.ts'

let given: GivenDesk
beforeAll(async () => {
  given = await givenDesk()
})
afterAll(() => given.close())

const [jp, kr, us] = [officialOf('jp'), officialOf('kr'), officialOf('us')] as const
const colleague = { ...kr, subject: 'official-kr-2', name: 'Another official (kr)' }
const SECRET = 'Pilot at the Sillim site'

/** Korea's program for all three, with a milestone, and a comment of each ministry. */
async function program() {
  const { desk } = given
  const form = programForm('jp-kr-us', { title: inEnglish(SECRET) })
  const { id } = receiptOf(await desk.program.record(kr, form))
  const milestone = receiptOf(await desk.milestone.record(kr, milestoneForm(id, 'jp-kr-us'))).id
  const comment = async (by: typeof kr) => {
    const { requestId, audience } = sharing('jp-kr-us')
    const about = { entity: 'program', id }
    return receiptOf(
      await desk.comment.write(by, { requestId, audience, about, text: inEnglish(SECRET), mentions: [] }),
    ).id
  }
  return { id, milestone, said: { kr: await comment(kr), us: await comment(us) } }
}

const proposal = (id: string, to: readonly Party[], seenVersion = 1, entity = 'program') => ({
  requestId: sharing('kr').requestId,
  of: { entity, id },
  to: [...to],
  reason: inEnglish('Entered under the wrong program'),
  seenVersion,
})

async function told(subject: string) {
  const { rows } = await given.owner.query<{ topic: string; headers: string; value: Buffer }>(
    'SELECT topic, headers, value FROM journal.outbox WHERE subject = $1 ORDER BY id',
    [subject],
  )
  return rows.map(({ topic, headers, value }) => ({
    topic,
    type: (JSON.parse(headers) as Record<string, string>)['ce_type'],
    sequence: Number((JSON.parse(headers) as Record<string, string>)['ce_sequence']),
    text: value.toString(),
  }))
}

async function recallsOf(subject: string) {
  const { rows } = await given.owner.query<{ id: string; audience: string[]; state: { along: unknown[] } }>(
    `SELECT id, audience, state FROM record WHERE entity = 'recall' AND state #>> '{of,id}' = $1`,
    [subject],
  )
  return rows
}

describe('a recall', () => {
  it('given a program that Korea takes back, when a colleague confirms, then it goes from the others with what stands under it, and they are told that and no more', async () => {
    const { desk } = given
    const { id, milestone, said } = await program()
    const asked = { of: { entity: 'program', id }, to: ['kr' as const] }
    expect(await desk.sharing.preview(kr, asked)).toMatchObject({
      value: {
        kind: 'recall',
        needsSecondPerson: true,
        loses: ['jp', 'us'],
        gains: [],
        topics: { from: 'wp.critical-minerals.jp-kr-us', to: 'wp.critical-minerals.kr' },
      },
    })
    const change1 = receiptOf(await desk.sharing.propose(kr, proposal(id, ['kr'])))
    // Nothing happened yet, and only Korea knows that somebody wants it.
    expect((await desk.programPage('us', id)).ok).toBe(true)
    expect(await desk.sharing.waiting(us)).toEqual([])
    expect(await desk.sharing.waiting(colleague)).toMatchObject([
      { view: { id: change1.id, own: false }, title: { en: { text: SECRET } } },
    ])
    const confirming = { ...change(change1.id, 1), seenVersion: 1 }
    expect(await desk.sharing.confirm(kr, confirming)).toMatchObject({
      refusal: { code: 'sharing-needs-second-person' },
    })
    expect(await desk.sharing.confirm(jp, confirming)).toMatchObject({
      refusal: { code: 'sharing-change-not-found' },
    })
    const done = receiptOf(await desk.sharing.confirm(colleague, confirming))
    // Sent again, as after a lost answer, it is done once.
    expect(receiptOf(await desk.sharing.confirm(colleague, confirming))).toEqual(done)

    for (const reader of ['jp', 'us'] as const) {
      expect(await desk.programPage(reader, id)).toMatchObject({ refusal: { code: 'program-not-found' } })
      expect((await desk.milestonePage(reader, milestone)).ok).toBe(false)
      const { items, total } = await desk.register(reader, { search: 'Sillim', order: 'changed', limit: 20 })
      expect({ items, total }).toEqual({ items: [], total: 0 })
      // What Washington said itself is still its own, and shown nowhere.
      expect(await desk.comment.on(officialOf(reader), { entity: 'program', id })).toMatchObject({
        subject: null,
        items: [],
      })
    }
    expect((await desk.programPage('kr', id)).ok).toBe(true)

    const events = await told(id)
    expect(events.map(({ type, topic, sequence }) => [type, topic, sequence])).toEqual([
      ['work-program.program-recorded', 'wp.critical-minerals.jp-kr-us', 1],
      ['work-program.program-audience-changed', 'wp.critical-minerals.kr', 2],
    ])
    for (const along of [milestone, said.kr])
      expect((await told(along)).at(-1)).toMatchObject({ topic: 'wp.critical-minerals.kr', sequence: 2 })
    expect(await told(said.us)).toHaveLength(1)

    const [recall, ...others] = await recallsOf(id)
    expect(others).toEqual([])
    expect(recall).toMatchObject({
      audience: ['jp', 'kr', 'us'],
      state: {
        kind: 'recall',
        from: ['jp', 'kr', 'us'],
        to: ['kr'],
        orderedBy: { party: 'kr', name: kr.name },
        confirmedBy: { party: 'kr', name: colleague.name },
      },
    })
    expect(recall?.state.along).toHaveLength(2)
    const [word] = await told(recall?.id ?? '')
    expect(word).toMatchObject({
      type: 'work-program.recall-ordered',
      topic: 'wp.critical-minerals.jp-kr-us',
    })
    expect(word?.text).not.toContain('Sillim')
  })

  it('given one that a colleague declines, then everybody sees the record as before, and nothing waits', async () => {
    const { desk } = given
    const { id } = await program()
    const { id: proposed } = receiptOf(await desk.sharing.propose(kr, proposal(id, ['kr'])))
    const because = inEnglish('The others have acted on it')
    receiptOf(await desk.sharing.decline(colleague, { ...change(proposed, 1), because }))
    expect((await desk.programPage('us', id)).ok).toBe(true)
    expect(await desk.sharing.waiting(kr)).toEqual([])
    expect(await recallsOf(id)).toEqual([])
    expect(await desk.sharing.page(kr, { entity: 'program', id })).toMatchObject({
      value: { changes: [{ state: { status: 'declined' }, own: true }] },
    })
  })
})

describe('who may see it', () => {
  it('given one official who narrows it, then it is done at once and the lost party is told', async () => {
    const { desk } = given
    const { id } = await program()
    receiptOf(await desk.sharing.propose(kr, proposal(id, ['jp', 'kr'])))
    expect((await desk.programPage('jp', id)).ok).toBe(true)
    expect((await desk.programPage('us', id)).ok).toBe(false)
    expect(await recallsOf(id)).toMatchObject([{ state: { kind: 'narrow', confirmedBy: null } }])
  })

  it('given a widening, then versions that were for fewer stay with those, and nobody is told of a recall', async () => {
    const { desk } = given
    const { id } = receiptOf(await desk.program.record(kr, programForm('kr')))
    const { id: proposed } = receiptOf(await desk.sharing.propose(kr, proposal(id, ['kr', 'us'])))
    receiptOf(await desk.sharing.confirm(colleague, { ...change(proposed, 1), seenVersion: 1 }))
    expect(await desk.programPage('us', id)).toMatchObject({ value: { version: 2, audience: ['kr', 'us'] } })
    expect((await desk.programPage('jp', id)).ok).toBe(false)
    expect(await recallsOf(id)).toEqual([])
  })

  it('given a program that was taken back with the milestone that its assessment names, then it can be shared again, and the milestone after it', async () => {
    const { desk } = given
    const { id, milestone } = await program()
    receiptOf(await desk.program.assess(kr, updateForm(id, 1, { nextMilestone: milestone })))
    const share = async (of: string, entity: string, to: readonly Party[], seenVersion: number) => {
      const proposed = receiptOf(await desk.sharing.propose(kr, proposal(of, to, seenVersion, entity)))
      receiptOf(await desk.sharing.confirm(colleague, { ...change(proposed.id, 1), seenVersion }))
    }
    await share(id, 'program', ['kr'], 2)
    await share(id, 'program', ['kr', 'us'], 3)
    expect((await desk.programPage('us', id)).ok).toBe(true)
    await share(milestone, 'milestone', ['kr', 'us'], 2)
    expect((await desk.milestonePage('us', milestone)).ok).toBe(true)
  })

  it('given a milestone of a program that Japan does not see, then it is not widened to Japan: it would name the program', async () => {
    const { desk } = given
    const { id } = receiptOf(await desk.program.record(kr, programForm('kr-us')))
    const { id: milestone } = receiptOf(await desk.milestone.record(kr, milestoneForm(id, 'kr')))
    const wider = proposal(milestone, ['jp', 'kr'], 1, 'milestone')
    expect(await desk.sharing.propose(kr, wider)).toMatchObject({
      refusal: {
        code: 'audience-wider-than-linked',
        facts: { entity: 'program', audience: 'kr-us' },
      },
    })
  })

  it.each([
    ['jp', 'not-the-originator'],
    ['us', 'not-the-originator'],
  ] as const)(
    'given an official of %s, then Korea’s record is not theirs to share: %s',
    async (party, code) => {
      const { desk } = given
      const { id } = await program()
      const by = officialOf(party)
      expect(await desk.sharing.propose(by, proposal(id, [party, 'kr']))).toMatchObject({ refusal: { code } })
      expect(await desk.sharing.page(by, { entity: 'program', id })).toMatchObject({
        value: { mine: null, originator: 'kr', changes: [] },
      })
    },
  )

  it('given a record that one does not see, then it is as if there were none, to look at and to propose', async () => {
    const { desk } = given
    const { id } = receiptOf(await desk.program.record(kr, programForm('kr')))
    const none = { refusal: { code: 'sharing-subject-not-found' } }
    expect(await desk.sharing.page(us, { entity: 'program', id })).toMatchObject(none)
    expect(await desk.sharing.preview(us, { of: { entity: 'program', id }, to: ['us'] })).toMatchObject(none)
    expect(await desk.sharing.propose(us, proposal(id, ['us']))).toMatchObject(none)
  })

  it('given a record that changed since it was looked at, then neither proposal nor confirmation goes through', async () => {
    const { desk } = given
    const { id } = receiptOf(await desk.program.record(kr, programForm('kr')))
    const { id: proposed } = receiptOf(await desk.sharing.propose(kr, proposal(id, ['kr', 'us'])))
    receiptOf(await desk.program.close(kr, change(id, 1)))
    const meanwhile = { refusal: { code: 'sharing-changed-meanwhile' } }
    expect(await desk.sharing.confirm(colleague, { ...change(proposed, 1), seenVersion: 1 })).toMatchObject(
      meanwhile,
    )
    receiptOf(await desk.sharing.decline(kr, { ...change(proposed, 1), because: null }))
    expect(await desk.sharing.propose(kr, proposal(id, ['kr', 'us'], 1))).toMatchObject(meanwhile)
  })

  it.each(['recall', 'sharing-change', 'rumour'])(
    'given a %s, then its audience is not changed at all',
    async (entity) => {
      const { id } = await program()
      expect(await given.desk.sharing.propose(kr, proposal(id, ['kr'], 1, entity))).toMatchObject({
        refusal: { code: 'sharing-not-offered', facts: { entity } },
      })
    },
  )
})
