import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port and who of us needs it, in words. */
export interface NeededPort {
  readonly port: number
  readonly for: string
}

/** @throws when a port is taken, in one sentence that names it, who needs it and how to choose another. */
export async function requireFreePorts(needed: readonly NeededPort[], chosen: number): Promise<void> {
  const found = await Promise.all(needed.map(async (one) => ({ ...one, taken: await isTaken(one.port) })))
  const taken = found.filter((one) => one.taken)
  if (taken.length === 0) return
  const list = taken.map((one) => `${one.port} (needed by ${one.for})`).join(', ')
  const other = chosen === 9090 ? 9190 : 9090
  throw new Error(
    `${taken.length === 1 ? 'Port' : 'Ports'} ${list} ${taken.length === 1 ? 'is' : 'are'} taken on this machine: choose others with PORT=${other} npm start`,
  )
}

// Whoever holds the port on either loopback address would answer for "localhost" in somebody's browser.
async function isTaken(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1']) if (await isTakenOn(port, host)) return true
  return false
}

async function isTakenOn(port: number, host: string): Promise<boolean> {
  const probe = createServer()
  try {
    probe.listen({ port, host, exclusive: true })
    await once(probe, 'listening')
    probe.close()
    await once(probe, 'close')
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  }
}
