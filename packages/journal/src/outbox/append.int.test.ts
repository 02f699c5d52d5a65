import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { areaDatabase, inOne, type AreaDatabase } from '../fixtures/area-database.ts'
import { recorded } from '../fixtures/events.ts'
import { append } from './append.ts'
import { transactionOf } from './transaction.ts'

let area: AreaDatabase
beforeAll(async () => {
  area = await areaDatabase()
})
afterAll(() => area.drop())

describe('what stands in the outbox', () => {
  it.each([0, 1, 3])(
    'given %i events in one call, then each has its own row, in the order given',
    async (count) => {
      const ids = Array.from({ length: count }, () => randomUUID())
      await inOne(area.caller('us'), async (tx) => {
        for (const id of ids) await tx.query('INSERT INTO measure_version VALUES ($1, 1)', [id])
        await append(
          transactionOf(tx),
          ids.map((id) => recorded(id, 1)),
        )
      })
      const { rows } = await area.owner.query<{
        subject: string
        entity: string
        key: string
        sender: string
      }>(
        `SELECT subject, entity, key, headers::json ->> 'ce_originator' AS sender FROM journal.outbox
       WHERE subject = ANY ($1) ORDER BY id`,
        [ids],
      )
      expect(rows).toEqual(ids.map((id) => ({ subject: id, entity: 'measure', key: id, sender: 'us' })))
    },
  )
})
