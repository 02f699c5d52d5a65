import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  change,
  givenDesk,
  officialOf,
  programForm,
  receiptOf,
  sharing,
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

describe('what is said about a record', () => {
  const comment = (
    id: string,
    audience: string,
    mentions: { party: 'jp' | 'kr' | 'us'; name: string | null }[],
  ) => {
    const { requestId, audience: parties } = sharing(audience)
    return {
      requestId,
      audience: parties,
      about: { entity: 'program', id },
      text: inEnglish('Who pays?'),
      mentions,
    }
  }

  it('given a comment among two of the three who see a program, then the third reads, counts and is told nothing of it', async () => {
    const { desk } = given
    const { id } = receiptOf(await desk.program.record(kr, programForm('jp-kr-us')))
    receiptOf(await desk.comment.write(kr, comment(id, 'jp-kr', [{ party: 'jp', name: jp.name }])))
    const about = { entity: 'program', id }
    expect((await desk.comment.on(jp, about)).items).toMatchObject([{ own: false, tlp: 'GREEN' }])
    const seen = await desk.comment.on(us, about)
    expect(seen).toMatchObject({ items: [], more: false })
    // Nor does a name that stands in it alone come up among those whom one may address.
    expect(seen.people.map(({ name }) => name)).not.toContain(jp.name)
    expect(await desk.comment.mentions(us)).toEqual([])
  })

  it('given somebody addressed by name, then they find it among their mentions until they have read it, and nobody else’s reading changes that', async () => {
    const { desk } = given
    const { id } = receiptOf(await desk.program.record(jp, programForm('jp-kr')))
    const written = receiptOf(
      await desk.comment.write(jp, comment(id, 'jp-kr', [{ party: 'kr', name: colleague.name }])),
    )
    const mine = async (by: typeof kr) =>
      (await desk.comment.mentions(by)).filter((each) => each.id === written.id)
    expect(await mine(kr)).toEqual([])
    expect(await mine(colleague)).toMatchObject([
      { isRead: false, title: { en: { text: expect.any(String) } } },
    ])
    await desk.comment.markRead(kr, { ids: [written.id] })
    expect(await mine(colleague)).toMatchObject([{ isRead: false }])
    await desk.comment.markRead(colleague, { ids: [written.id] })
    expect(await mine(colleague)).toMatchObject([{ isRead: true }])
    receiptOf(await desk.comment.withdraw(jp, change(written.id, 1)))
    expect(await mine(colleague)).toEqual([])
    expect((await desk.comment.on(kr, { entity: 'program', id })).items).toMatchObject([
      { state: { status: 'withdrawn', text: null, by: { name: jp.name } } },
    ])
  })

  it('given a colleague of the same ministry, even of the same name, then only who wrote it changes it', async () => {
    const { desk } = given
    const { id } = receiptOf(await desk.program.record(kr, programForm('kr')))
    const { id: said } = receiptOf(await desk.comment.write(kr, comment(id, 'kr', [])))
    const namesake = { ...colleague, name: kr.name }
    expect(await desk.comment.withdraw(namesake, change(said, 1))).toMatchObject({
      refusal: { code: 'comment-of-another' },
    })
  })

  it('given a record that one’s ministry does not see, then nothing can be said about it, in the words of a record that is not there', async () => {
    const { desk } = given
    const { id } = receiptOf(await desk.program.record(kr, programForm('kr')))
    const unseen = await desk.comment.write(us, comment(id, 'us', []))
    const nowhere = await desk.comment.write(us, comment(randomUUID(), 'us', []))
    expect(unseen).toEqual(nowhere)
    expect(unseen).toMatchObject({ refusal: { code: 'comment-about-nothing' } })
    expect(await desk.comment.on(us, { entity: 'program', id })).toEqual({
      subject: null,
      items: [],
      more: false,
      people: [],
    })
  })
})

describe('named views', () => {
  const view = { list: 'programs', name: 'Ours, stale first', question: [{ name: 'order', value: 'due' }] }
  const namesFor = async (by: typeof kr) =>
    (await given.desk.view.of(by, { list: 'programs' })).views.map(({ name }) => name)

  it('given one that an official keeps and one that is shared with Japan, then each sees what is theirs', async () => {
    const { desk } = given
    const own = randomUUID()
    await desk.view.keep(kr, { id: own, ...view })
    const shared = receiptOf(await desk.view.share(kr, { ...sharing('jp-kr'), ...view, name: 'For both' }))
    expect(await namesFor(kr)).toEqual(['Ours, stale first', 'For both'])
    expect(await namesFor(colleague)).toEqual(['For both'])
    expect(await namesFor(jp)).toEqual(['For both'])
    expect(await namesFor(us)).toEqual([])
    expect((await desk.view.of(jp, { list: 'alerts' })).views).toEqual([])

    await desk.view.openWith(jp, { list: 'programs', view: shared.id })
    expect((await desk.view.of(jp, { list: 'programs' })).opensWith).toBe(shared.id)
    expect((await desk.view.of(kr, { list: 'programs' })).opensWith).toBeNull()
    expect(await desk.view.withdraw(jp, change(shared.id, 1))).toMatchObject({
      refusal: { code: 'not-the-originator' },
    })
    receiptOf(await desk.view.withdraw(kr, change(shared.id, 1)))
    // The list of whoever opened with it opens as it always did.
    expect(await desk.view.of(jp, { list: 'programs' })).toEqual({ views: [], opensWith: null })
  })

  it('given what one keeps for oneself, then no event tells of it', async () => {
    const before = await outbox()
    await given.desk.view.keep(us, { id: randomUUID(), ...view })
    expect(await outbox()).toBe(before)
    receiptOf(await given.desk.view.share(us, { ...sharing('us'), ...view }))
    expect(await outbox()).toBe(before + 1)
  })
})

async function outbox(): Promise<number> {
  const { rows } = await given.owner.query<{ count: string }>('SELECT count(*) AS count FROM journal.outbox')
  return Number(rows[0]?.count)
}
