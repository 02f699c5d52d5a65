import { PLANS_FOR_ANY_SIZE } from '@trilateral/bus'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { areaDatabase, type AreaDatabase } from '../fixtures/area-database.ts'
import { readEntries } from './entries.ts'

let area: AreaDatabase
beforeAll(async () => {
  area = await areaDatabase()
})
afterAll(() => area.drop())

/** Plans the publisher's reading while the journal is empty, as at the first start, and tells the plan that is then kept. */
async function planKept(options: string): Promise<string> {
  const pool = new Pool({ connectionString: area.serviceUrl, max: 1, options })
  try {
    // After five times the server keeps one plan for all positions.
    for (let time = 0; time < 8; time += 1) await readEntries(pool, 0)
    const { rows } = await pool.query<Record<string, string>>('EXPLAIN EXECUTE read_entries(0)')
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  } finally {
    await pool.end()
  }
}

describe('reading on behind a position', () => {
  it('given an empty journal at the start, then the plan that is kept goes by the index', async () => {
    expect(await planKept(PLANS_FOR_ANY_SIZE)).not.toMatch(/Seq Scan|Bitmap/)
  })

  it('without the start-up options it would read and sort the whole journal each time', async () => {
    expect(await planKept('')).toMatch(/Seq Scan|Bitmap/)
  })
})
