import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePort } from './fixtures.ts'
import { requireFreePorts } from './require-free-ports.ts'

test('a taken port is told in one sentence: which, who needs it, how to choose another', async () => {
  const holder = createServer().listen(0, '0.0.0.0')
  await once(holder, 'listening')
  const address = holder.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const needed = [
    { port, for: 'the gateway' },
    { port: await freePort(), for: 'the portal' },
  ]
  await expect(requireFreePorts(needed, 8080)).rejects.toThrow(
    `Port ${port} (needed by the gateway) is taken on this machine: choose others with PORT=9090 npm start`,
  )
  holder.close()
  await once(holder, 'close')
  await expect(requireFreePorts(needed, 8080)).resolves.toBeUndefined()
})
