import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { areaDatabase, recordMeasures, type AreaDatabase } from '../fixtures/area-database.ts'
import { sequenceBatch } from '../sequence/sequence-outbox.ts'
import { checkHead } from './check-head.ts'
import { verifyJournal } from './verify-journal.ts'

let area: AreaDatabase
beforeAll(async () => {
  area = await areaDatabase()
  await recordMeasures(area.caller('us'), 10)
  const client = await area.connect(area.serviceUrl)
  const { rows } = await client.query<{ epoch: string }>('SELECT journal.take_lead() AS epoch')
  await sequenceBatch({ client, epoch: Number(rows[0]?.epoch) }, 4)
  await sequenceBatch({ client, epoch: Number(rows[0]?.epoch) }, 100)
})
afterAll(() => area.drop())

/** The database's owner lifts the guard, tampers, and puts all back at the end. */
async function afterTampering<Result>(
  sql: string,
  look: (client: Tampered) => Promise<Result>,
): Promise<Result> {
  const client = await area.connect(area.ownerUrl)
  await client.query('BEGIN; ALTER TABLE journal.entry DISABLE TRIGGER entry_is_append_only')
  await client.query(sql)
  const result = await look(client)
  await client.query('ROLLBACK')
  await client.end()
  return result
}
type Tampered = Awaited<ReturnType<AreaDatabase['connect']>>

describe('verify', () => {
  let head: { position: number; hash: Uint8Array }
  beforeEach(async () => {
    const verdict = await verifyJournal({ client: area.owner })
    if (!verdict.ok) throw new Error(verdict.refusal.code)
    head = verdict.value
  })

  it('finds an untouched journal whole, by the formula and not by trust in the stored hashes', () => {
    expect(head.position).toBe(10)
  })

  it.each([
    [
      'edits a value',
      `UPDATE journal.entry SET value = replace(value, 'CN', 'XX') WHERE position = 4`,
      'journal-entry-changed',
      4,
    ],
    [
      'edits a header',
      `UPDATE journal.entry SET headers = replace(headers, 'AMBER', 'CLEAR') WHERE position = 5`,
      'journal-entry-changed',
      5,
    ],
    [
      'moves an event to another topic',
      `UPDATE journal.entry SET topic = 'wp.critical-minerals.us' WHERE position = 6`,
      'journal-entry-changed',
      6,
    ],
    ['removes one', `DELETE FROM journal.entry WHERE position = 3`, 'journal-entry-missing', 3],
    [
      'removes one and closes the ranks',
      `DELETE FROM journal.entry WHERE position = 3; UPDATE journal.entry SET position = position - 1 WHERE position > 3`,
      'journal-chain-broken',
      3,
    ],
    [
      'swaps two',
      `UPDATE journal.entry SET position = position + 100 WHERE position = 7; UPDATE journal.entry SET position = 7 WHERE position = 8; UPDATE journal.entry SET position = 8 WHERE position = 107`,
      'journal-chain-broken',
      7,
    ],
    ['cuts the end off', `DELETE FROM journal.entry WHERE position > 8`, 'journal-cut-off', 9],
    ['turns the head back', `UPDATE journal.head SET position = 9`, 'journal-head-behind', 10],
  ])('given an owner who %s, then it says so', async (_what, sql, code, position) => {
    const verdict = await afterTampering(sql, (client) => verifyJournal({ client }))
    expect(verdict).toMatchObject({ ok: false, refusal: { code, facts: { position } } })
  })

  it('given an owner who cuts the end off and the head with it, then only a remembered head shows it', async () => {
    const cut = `DELETE FROM journal.entry WHERE position > 8;
      UPDATE journal.head SET (position, hash) = (SELECT position, hash FROM journal.entry WHERE position = 8)`
    expect(await afterTampering(cut, (client) => verifyJournal({ client }))).toMatchObject({ ok: true })
    expect(
      await afterTampering(cut, (client) => verifyJournal({ client, remembered: [head] })),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'journal-cut-off', facts: { position: 9, remembered: 10 } },
    })
  })

  it('given a chain that was written anew from the start, then only a remembered head shows it', async () => {
    const forged = { position: 6, hash: new Uint8Array(32) }
    expect(await verifyJournal({ client: area.owner, remembered: [forged] })).toMatchObject({
      ok: false,
      refusal: { code: 'journal-rewritten', facts: { position: 6 } },
    })
  })

  it('keeps a new leader from adding to a damaged chain', async () => {
    expect(await checkHead(area.owner)).toBeUndefined()
    const cut = 'DELETE FROM journal.entry WHERE position = 10'
    expect(await afterTampering(cut, checkHead)).toEqual(
      new Error("the journal's head is at 10 but its last entry is 9"),
    )
    const edit = `UPDATE journal.entry SET hash = decode('00', 'hex') WHERE position = 10`
    expect(await afterTampering(edit, checkHead)).toEqual(
      new Error("the journal's head and entry 10 have different hashes"),
    )
  })
})
