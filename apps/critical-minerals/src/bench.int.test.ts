import { startPostgres, provisionDatabase, removeData } from '../../../infra/postgres/src/index.ts'
import { applyMigrations } from '@trilateral/journal'
import { mkdtempSync } from 'node:fs'
import { it } from 'vitest'
import { migrations } from './migrations.ts'
import { givenForm, officialOf } from './measures/given.ts'
import { partyClients } from './measures/party-clients.ts'
import { measureStore } from './measures/store.ts'
import { lookUp } from './measures/look-up.ts'
import { record } from './measures/record.ts'
import { requestOf } from './measures/request.ts'
import { v7 } from 'uuid'
import pg from 'pg'
it('bench', { timeout: 180000 }, async () => {
  const dataDir = mkdtempSync('/tmp/cm-bench-')
  const server = await startPostgres({ dataDir })
  const a = await provisionDatabase(server.adminUrl, { database: 'with_outbox' })
  const b = await provisionDatabase(server.adminUrl, { database: 'without' })
  for (const d of [a, b]) await applyMigrations(d.ownerUrl, migrations)
  const o = new pg.Client(b.ownerUrl); await o.connect()
  await o.query('DROP TRIGGER measure_version_has_event ON measure_version'); await o.end()
  const ca = partyClients(a.serviceUrl, 10), cb = partyClients(b.serviceUrl, 10)
  const store = measureStore({ clients: ca, now: () => new Date() })
  const us = officialOf('us')
  const V = `WITH version AS (INSERT INTO measure_version (id, version, originator, audience, tlp, state, at, change, by_party, by_subject, by_name, request_id, request_digest) VALUES ($1::uuid, $2::int, $3, $4::text[], $5, $6::jsonb, $7::timestamptz, $8, $9, $10, $11, $12::uuid, $13)) INSERT INTO measure (id, version, originator, audience, tlp, state, changed_at, issuer, instrument_number) VALUES ($1::uuid, $2::int, $3, $4::text[], $5, $6::jsonb, $7::timestamptz, $14, $15)`
  const without = async () => {
    const form = givenForm(); const { requestId, audience, tlp, ...measure } = form
    const request = requestOf('recorded', us, form)
    await cb.us.$transaction(async (tx) => {
      const f = await lookUp(tx, { party: 'us', requestId, instrument: { issuer: 'CN', number: measure.instrument.number } })
      const d = record({ measure, audience, tlp }, { id: v7(), originator: 'us', sameInstrument: f.sameInstrument })
      if (!d.ok) throw new Error('no')
      const s = d.value.state
      await tx.$executeRawUnsafe(V, s.measure.id, 1, 'us', s.audience, s.tlp, JSON.stringify(s.measure), new Date().toISOString(), 'recorded', 'us', us.subject, us.name, requestId, request.digest, 'CN', measure.instrument.number)
    })
  }
  const withOutbox = async () => { const r = await store.record(us, givenForm()); if (!r.ok) throw new Error(r.refusal.code) }
  const run = async (f: () => Promise<void>, n: number, c: number) => { const t = performance.now(); let left = n; await Promise.all(Array.from({ length: c }, async () => { while (left-- > 0) await f() })); return n / ((performance.now() - t) / 1000) }
  for (const f of [withOutbox, without]) await run(f, 200, 4)

  const { append, newEvent, transactionOf } = await import('@trilateral/journal')
  const T: Record<string, number> = {}
  const tick = async <X>(n: string, f: () => Promise<X> | X) => { const t = performance.now(); const r = await f(); T[n] = (T[n] ?? 0) + performance.now() - t; return r }
  const detail = async (kind: 'prisma' | 'pg', N: number) => {
    for (const k of Object.keys(T)) delete T[k]
    const client = new pg.Client({ connectionString: a.serviceUrl, options: '-c role=party_us' }); await client.connect()
    for (let n = 0; n < N; n++) {
      const form = givenForm(); const { requestId, audience, tlp, ...measure } = form
      const request = requestOf('recorded', us, form)
      const body = async (tx: any) => {
        const f = await tick('lookup', () => lookUp(tx, { party: 'us', requestId, instrument: { issuer: 'CN', number: measure.instrument.number } }))
        const d = await tick('rule', () => record({ measure, audience, tlp }, { id: v7(), originator: 'us', sameInstrument: f.sameInstrument }))
        if (!d.ok) throw new Error('no')
        const s = d.value.state, e = d.value.event
        await tick('write', () => tx.$executeRawUnsafe(V, s.measure.id, 1, 'us', s.audience, s.tlp, JSON.stringify(s.measure), new Date().toISOString(), 'recorded', 'us', us.subject, us.name, requestId, request.digest, 'CN', measure.instrument.number))
        const ev = await tick('newEvent', () => newEvent(e.definition, { area: 'critical-minerals', subject: s.measure.id, sequence: 1, audience: s.audience, originator: 'us', tlp, data: e.data, now: () => new Date() }))
        await tick('append', () => append(tx, [ev]))
      }
      const t = performance.now()
      if (kind === 'prisma') await ca.us.$transaction(body)
      else { await client.query('BEGIN'); await body({ ...transactionOf(client), $queryRawUnsafe: async (q: string, ...v: unknown[]) => (await client.query(q, v)).rows }); await tick('commit', () => client.query('COMMIT')) }
      T['total'] = (T['total'] ?? 0) + performance.now() - t
    }
    await client.end()
    console.log('detail clients', kind, Object.entries(T).map(([k, v]) => `${k} ${(v / N).toFixed(2)}`).join(' '))
  }
  for (const c of [1, 8]) {
    const w: number[] = [], x: number[] = []
    for (let i = 0; i < 7; i++) { w.push(await run(withOutbox, 200 * c, c)); x.push(await run(without, 200 * c, c)) }
    const med = (l: number[]) => l.toSorted((p, q) => p - q)[2] ?? 0
    console.log(`clients ${c}: with ${med(w).toFixed(0)}/s without ${med(x).toFixed(0)}/s ratio ${(med(w) / med(x)).toFixed(2)}`)
  }
  const t = performance.now(); await ca.jp.measure.findMany({ take: 100 }); console.log('read 100', performance.now() - t)
  await Promise.all([ca, cb].flatMap((c) => Object.values(c).map((x) => x.$disconnect())))
  await server.stop(); removeData(dataDir)
})
