import { mkdtemp, writeFile } from 'node:fs/promises'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { removeData, startPostgres } from '@trilateral/infra-postgres'
import { firstWordOf } from './first-word-of.ts'
const dataDir = await mkdtemp('/tmp/tb-')
const pg = await startPostgres({ dataDir })
process.env['TEST_DATABASE_URL'] = pg.adminUrl
const child = fork(fileURLToPath(new URL(`./leadership-gateway.ts`, import.meta.url)), {
  execArgv: ['--conditions=source', '--import', import.meta.resolve('tsx')],
})
child.send({ programs: Number(process.argv[2]) })
const ready: any = await firstWordOf(child)
await writeFile(
  '/tmp/gw-hold.json',
  JSON.stringify({ ...ready, adminUrl: pg.adminUrl, pid: process.pid, child: child.pid }),
)
console.log(ready)
process.on('SIGTERM', async () => {
  child.kill()
  await pg.stop()
  await removeData(dataDir)
  process.exit(0)
})
setInterval(() => {}, 1000)
