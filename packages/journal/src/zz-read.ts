import { readFileSync } from 'node:fs'
import { Client, Pool } from 'pg'
import { areaDatabase } from './fixtures/area-database.ts'
import { recorded } from './fixtures/events.ts'
import { append } from './outbox/append.ts'
import { transactionOf } from './outbox/transaction.ts'
import { sequenceBatch } from './sequence/sequence-outbox.ts'
import { readEntries } from './publish/entries.ts'
process.env['TEST_DATABASE_URL'] = readFileSync('/tmp/jbench/url', 'utf8')
const a = await areaDatabase()
const client = await a.connect(a.serviceUrl)
const owner = await a.connect(a.ownerUrl)
await owner.query('ALTER TABLE journal.outbox DISABLE TRIGGER event_has_version')
await append(transactionOf(owner), [recorded('x', 1)])
const { rows } = await owner.query('DELETE FROM journal.outbox RETURNING headers, value')
const fill = (n: number) => owner.query(`INSERT INTO journal.outbox (event_id, originator, entity, subject, sequence, topic, key, headers, value)
      SELECT gen_random_uuid(), 'us','measure', '019a1c00-0000-7000-8000-'||lpad((g+(random()*1e9)::bigint*100000)::text,18,'0'), 1, 'wp.critical-minerals.jp-kr-us', 's'||g, $1, left($2, 1000) FROM generate_series(1,$3::int) g`, [rows[0].headers, rows[0].value, n])
const epoch = Number((await client.query('SELECT journal.take_lead() AS e')).rows[0].e)
for (const b of [500, 2000, 5000]) {
  await fill(60000); await owner.query('VACUUM ANALYZE journal.outbox')
  const t = performance.now(); let n = 0, m
  while ((m = await sequenceBatch({ client, epoch }, b)) > 0) n += m
  console.log('sequencer', b, Math.round(n / ((performance.now() - t) / 1000)))
}
for (let k = 0; k < 3; k++) {
  let pos = 0, n = 0; const t = performance.now(); const cpu0 = process.cpuUsage()
  for (;;) { const s = await readEntries(a.service as Pool, pos); if (!s.length) break; for (const x of s) n += x.records.length; pos = s.at(-1)!.upTo }
  const c = process.cpuUsage(cpu0)
  console.log('read', Math.round(n / ((performance.now() - t) / 1000)), '/s; cpu s/100k', ((c.user + c.system) / 1e6 / n * 1e5).toFixed(2))
}
{ const h = rows[0].headers; const t = performance.now(); for (let i = 0; i < 1e5; i++) JSON.parse(h); console.log('JSON.parse headers s/100k', ((performance.now() - t) / 1000).toFixed(2)) }
for (const cols of ["position,topic,key,headers,value", "value", "headers||value"]) {
  let pos = 0, n = 0; const cpu0 = process.cpuUsage(); const t = performance.now()
  for (let k = 0; k < 60; k++) { const r = await client.query({ text: `SELECT ${cols} FROM journal.entry WHERE position > $1 ORDER BY position LIMIT 2000`, values: [pos], rowMode: 'array' }); n += r.rows.length; pos += r.rows.length }
  const c = process.cpuUsage(cpu0)
  console.log(cols, Math.round(n / ((performance.now() - t) / 1000)), 'cpu', ((c.user + c.system) / 1e6 / n * 1e5).toFixed(2))
}
await a.drop()
