import { randomUUID } from 'node:crypto'
import { decided, refused } from '@trilateral/contracts'
import { milestoneRecorded } from '@trilateral/contracts/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { happened } from './change.ts'
import { givenStore, milestones, officialOf, yes, type GivenStore } from './given.ts'

let db: GivenStore

beforeAll(async () => {
  db = await givenStore()
})
afterAll(() => db.close())

const title = (text: string) => ({ en: { text, state: 'source' } }) as const

describe('what is not for a party', () => {
  it('given a milestone for Japan and Korea, then no query of the United States reads, counts, finds or touches it', async () => {
    const program = randomUUID()
    const form = { milestone: { program, title: title('Secret refinery') }, audience: ['jp', 'kr'] } as const
    const { id } = yes(await db.enter('kr', form))
    yes(await db.slip(officialOf('kr'), { id }))
    const { us } = db.clients

    expect(await us.record.count()).toBe(0)
    expect(await us.recordVersion.count()).toBe(0)
    expect(await us.record.groupBy({ by: ['status'], _count: true })).toEqual([])
    for (const query of [
      'SELECT id FROM record',
      'SELECT v.id FROM record_version v FULL JOIN record r USING (id)',
      `SELECT * FROM record_ids_with_words_us('milestone', '{secret}', null, null, null, null, 'changed', null, null, null, 9)`,
      `SELECT * FROM record_ids_with_words_us('milestone', '{}', null, null, null, null, null, null, null, null, 9)`,
    ])
      expect(await us.$queryRawUnsafe(query)).toEqual([])

    for (const order of ['changed', 'due'] as const)
      for (const more of [
        {},
        { parent: program },
        { status: 'open' },
        { words: 'secret' },
        { dueFrom: '2020-01-01' },
      ])
        expect(await db.store.page('us', milestones, { order, limit: 10, ...more })).toEqual({
          items: [],
          next: null,
          total: 0,
          totalIsCapped: false,
        })
    expect(await db.store.all('us', milestones, { parent: program })).toEqual([])
    expect(await db.store.one('us', milestones, id)).toBeNull()
    expect(await db.store.versions('us', milestones, id)).toEqual([])
    expect(await db.slip(officialOf('us'), { id })).toEqual(refused('milestone-not-found'))
    // Those whom it is for find it.
    expect(
      await db.store.page('jp', milestones, { order: 'due', limit: 10, words: 'ref sec' }),
    ).toMatchObject({
      items: [{ id }],
      total: 1,
    })
  })

  it('given an audience that is narrowed and then widened, then the versions between stay with those they were for', async () => {
    const { id } = yes(await db.enter('jp', { audience: ['jp'] }))
    const change = (audience: readonly ('jp' | 'kr' | 'us')[]) =>
      db.store.change(
        officialOf('jp'),
        milestones,
        { id, requestId: randomUUID(), request: audience },
        ({ state }) => decided({ state, audience, event: happened(milestoneRecorded, { milestone: state }) }),
      )
    const seenBy = async (party: 'jp' | 'kr' | 'us') =>
      (await db.store.versions(party, milestones, id)).map(({ version }) => version)
    yes(await change(['jp', 'us']))
    yes(await change(['jp', 'kr', 'us']))
    expect([await seenBy('jp'), await seenBy('us'), await seenBy('kr')]).toEqual([[1, 2, 3], [2, 3], [3]])
    yes(await change(['jp', 'kr']))
    expect([await seenBy('us'), await seenBy('kr')]).toEqual([[], [3, 4]])
  })

  it('given the search of another party, then it may not be called; nor by the process itself', async () => {
    const search = (party: string) =>
      `SELECT * FROM record_ids_with_words_${party}('milestone', '{s}', null, null, null, null, null, null, null, null, 9)`
    await expect(db.clients.us.$queryRawUnsafe(search('kr'))).rejects.toThrow(/permission denied/)
    const process = await db.connect('')
    await expect(process.query(search('us'))).rejects.toThrow(/permission denied/)
  })

  it('given raw access on Korea’s connection, then a record of the United States stays as it is', async () => {
    const { id } = yes(await db.enter('us'))
    const { kr } = db.clients
    expect(await kr.$executeRawUnsafe(`UPDATE record SET tlp = 'RED' WHERE id = $1::uuid`, id)).toBe(0)
    for (const statement of [
      `DELETE FROM record WHERE id = '${id}'`,
      `UPDATE record SET originator = 'kr' WHERE id = '${id}'`,
      `UPDATE record SET entity = 'rumour' WHERE id = '${id}'`,
      `UPDATE record_version SET by_name = 'x'`,
      `DELETE FROM record_version`,
    ])
      await expect(kr.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/)
    const forged = `INSERT INTO record_version SELECT id, 2, entity, $2, audience, tlp, state, change, at, $2,
      'x', 'x', gen_random_uuid(), 'x' FROM record_version WHERE id = $1::uuid`
    // In its own name the version points at no record of its own; in another's it may not write.
    await expect(kr.$executeRawUnsafe(forged, id, 'kr')).rejects.toThrow(/originator_fkey|has no event/)
    await expect(kr.$executeRawUnsafe(forged, id, 'us')).rejects.toThrow(/row-level security/)
  })

  it.each([[[]], [['jp', 'kr']], [['us', 'cn']]])(
    'given a record of the United States for %j, then the database refuses it too',
    async (audience) => {
      const insert = `INSERT INTO record (id, entity, version, originator, audience, tlp, state, changed_at, due, words)
        VALUES (gen_random_uuid(), 'milestone', 1, 'us', $1::text[], 'CLEAR', '{}', now(), 'infinity', '{}')`
      await expect(db.clients.us.$executeRawUnsafe(insert, audience)).rejects.toThrow(
        /row-level security|record_audience/,
      )
    },
  )
})
