import { readSettings } from './env.ts'
import { startIdentity } from './server/start-identity.ts'

try {
  const identity = await startIdentity(readSettings())
  const stop = () => {
    void identity.stop().then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  // The supervisor that started us is gone, kill -9 included.
  process.once('disconnect', stop)
  process.stdout.write(`${JSON.stringify({ msg: 'identity providers run', issuers: identity.issuers })}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
