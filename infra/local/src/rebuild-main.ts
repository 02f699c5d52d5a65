import { defaultDataDir } from './data-dirs.ts'
import { localEnv } from './env.ts'
import { startRebuild } from './rebuild.ts'

try {
  const rebuild = startRebuild(defaultDataDir(localEnv(process.env).port), (words) => console.log(words))
  if (!(await rebuild.done)) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
