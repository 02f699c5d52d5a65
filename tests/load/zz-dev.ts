import { mkdtemp } from 'node:fs/promises'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { removeData, startPostgres } from '@trilateral/infra-postgres'
import { linesOf } from './line.ts'
const dataDir = await mkdtemp('/tmp/tb-')
const pg = await startPostgres({ dataDir })
process.env['TEST_DATABASE_URL'] = pg.adminUrl
const child = fork(fileURLToPath(new URL(`./${process.argv[2]}.ts`, import.meta.url)), {
  execArgv: ['--conditions=source', '--import', import.meta.resolve('tsx')],
})
child.send({ input: {} })
child.once('message', (m: any) => {
  for (const r of m) console.log(linesOf(r))
})
await new Promise((r) => child.once('exit', r))
await pg.stop()
await removeData(dataDir)
process.exit(0)
