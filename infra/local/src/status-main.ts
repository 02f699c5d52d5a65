import { defaultDataDir } from './data-dirs.ts'
import { localEnv } from './env.ts'
import { printStatus } from './print-status.ts'
import { statusOf } from './status.ts'

const status = statusOf(defaultDataDir(localEnv(process.env).port))
console.log(process.argv.includes('--json') ? JSON.stringify(status, null, 2) : printStatus(status))
if (!status.running) process.exitCode = 1
