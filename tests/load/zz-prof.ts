import { mkdtemp } from 'node:fs/promises'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { removeData, startPostgres } from '@trilateral/infra-postgres'
import { firstWordOf } from './first-word-of.ts'
const dataDir = await mkdtemp('/tmp/tb-')
const pg = await startPostgres({ dataDir })
process.env['TEST_DATABASE_URL'] = pg.adminUrl
const child = fork(fileURLToPath(new URL(`./leadership-gateway.ts`, import.meta.url)), { execArgv: ['--cpu-prof','--cpu-prof-interval=500', '--cpu-prof-dir=/tmp/gwprof', '--conditions=source', '--import', import.meta.resolve('tsx')] })
child.send({ programs: Number(process.argv[2]) })
const ready: any = await firstWordOf(child)
console.log(ready)
const ask = async (q: string) => { const t = performance.now(); await (await fetch(`${ready.address}/trpc/${q}`, { headers: { cookie: ready.cookie } })).text(); return performance.now() - t }
const med = (a: number[]) => a.toSorted((x, y) => x - y)[a.length >> 1]!.toFixed(2)
for (const [name, q, ch] of [['brief after change', 'brief.get', true], ['brief', 'brief.get', false], ['list', 'programs.list', false],
  ['page', 'programs.list?input=' + encodeURIComponent(JSON.stringify({ limit: 10 })), false],
  ['commitment', 'programs.list?input=' + encodeURIComponent(JSON.stringify({ limit: 10, commitment: 'critical-minerals-2' })), false],
  ['search', 'programs.list?input=' + encodeURIComponent(JSON.stringify({ limit: 10, search: 'pilot' })), false],
  ['search rare', 'programs.list?input=' + encodeURIComponent(JSON.stringify({ limit: 10, search: 'gallium' })), false]] as const) {
  const times: number[] = []
  for (let i = 0; i < 300; i++) {
    if (ch) { const told = once(child, 'message'); child.send({ change: i }); await told }
    times.push(await ask(q))
  }
  console.log(name, med(times.slice(100)))
}
child.disconnect()
await once(child, 'exit')
await pg.stop(); await removeData(dataDir); process.exit(0)
