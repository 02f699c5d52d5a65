import { Pool } from 'pg'
import { it } from 'vitest'
import { audienceCode } from '@trilateral/contracts'
import { measureChangeOf } from './measures/projection.ts'
import { EVERYONE, givenGateway, logger } from './testing/given-gateway.ts'
import { MeasureStory, recordOf } from './testing/measure-story.ts'
import { projectInto } from './read-model/project.ts'
import { storeEvents } from './read-model/store-events.ts'
import { storeMeasureChanges } from './measures/store-changes.ts'
import { advanceFeeds } from './read-model/advance-feeds.ts'

it('bench', { timeout: 300_000 }, async () => {
  for (let round = 0; round < 3; round++) {
    const gateway = await givenGateway()
    await gateway.consumer.stop()
    const N = 10_000, B = 500
    const stories = Array.from({ length: N / 2 }, (_, i) => new MeasureStory(`${i}`))
    const events = stories.map((s) => s.recorded({ audience: EVERYONE })).concat(stories.map((s) => s.suspended('2026-01-01', '2026-02-01', { audience: EVERYONE })))
    const delivered = events.map((event, i) => ({ event, topic: 'wp.critical-minerals.jp-kr-us', partition: 0, offset: BigInt(i), receivedAt: new Date() }))
    // bare
    await (async () => {
      const { Client } = await import('pg')
      const owner = new Client({ connectionString: gateway.database.ownerUrl }); await owner.connect()
      await owner.query(`CREATE TABLE bare (id uuid primary key, sequence bigint, originator text, audience text[], tlp text, state jsonb, event_id uuid, updated_at timestamptz); GRANT ALL ON bare TO service_account`)
      await owner.end()
    })()
    const pool = new Pool({ connectionString: gateway.database.serviceUrl, max: 1 })
    const c = await pool.connect()
    let bare = 0, ours = 0
    const parts = [0, 0, 0]
    for (let i = 0; i < N; i += B) {
      const t0 = performance.now()
      const cols: unknown[][] = Array.from({ length: 8 }, () => [])
      for (const e of events.slice(i, i + B)) {
        const m = measureChangeOf(e)!.measure
        ;[e.subject, e.sequence, e.originator, audienceCode(e.audience), e.tlp, JSON.stringify(m), e.id, e.time].forEach((v, k) => cols[k]!.push(v))
      }
      await c.query('BEGIN')
      await c.query(`INSERT INTO bare SELECT id, sequence, originator, string_to_array(audience,'-'), tlp, state, event_id, t FROM unnest($1::uuid[],$2::bigint[],$3::text[],$4::text[],$5::text[],$6::jsonb[],$7::uuid[],$8::timestamptz[]) x(id,sequence,originator,audience,tlp,state,event_id,t) ON CONFLICT (id) DO UPDATE SET sequence=excluded.sequence, originator=excluded.originator, audience=excluded.audience, tlp=excluded.tlp, state=excluded.state, event_id=excluded.event_id, updated_at=excluded.updated_at`, cols)
      await c.query('COMMIT')
      bare += performance.now() - t0
      const t1 = performance.now()
      const batch = delivered.slice(i, i + B)
      await c.query('BEGIN')
      let t = performance.now()
      await storeEvents(c, 'rm_1', batch); parts[0]! += performance.now() - t; t = performance.now()
      await storeMeasureChanges(c, 'rm_1', batch); parts[1]! += performance.now() - t; t = performance.now()
      await advanceFeeds(c, 'rm_1', batch); parts[2]! += performance.now() - t
      await c.query('COMMIT')
      ours += performance.now() - t1
    }
    c.release(); await pool.end()
    console.log(`bare ${Math.round(N / bare * 1000)}/s ours ${Math.round(N / ours * 1000)}/s ratio ${(bare / ours).toFixed(2)} parts ${parts.map(Math.round)} of ${Math.round(ours)}; bare ${Math.round(bare)}`)
    await gateway.database.drop().catch(() => {})
  }
})
