import { Client, escapeIdentifier } from 'pg'
import type { Logger } from '@trilateral/service'

/** Milliseconds after which everything is looked at again, told or not: a notification is a hint, the tables are the truth. */
const LOOK_AGAIN = 1000

export interface Listener {
  stop(): Promise<void>
}

/**
 * Listens to channels on one connection of its own, and opens another when that one breaks. `heard` is called for each
 * notification, and for every channel once a second, so that a lost notification costs a second and nothing else.
 */
export function listenTo(
  connectionString: string,
  channels: readonly string[],
  heard: (channel: string) => void,
  logger: Logger,
): Listener {
  let stopped = false
  let client: Client | undefined

  const connect = async () => {
    if (stopped || client) return
    // A fresh name each time: a late error of the one before must not throw this one away.
    const mine = new Client({ connectionString, application_name: 'gateway listener', keepAlive: true })
    client = mine
    const lost = (reason: unknown) => {
      if (client !== mine) return
      client = undefined
      if (!stopped)
        logger.warn({ err: reason }, 'not listening to the database; looking once a second until it answers')
      mine.end().catch(() => {})
    }
    mine.on('error', lost)
    mine.on('end', () => lost(new Error('the connection ended')))
    mine.on('notification', ({ channel }) => heard(channel))
    try {
      await mine.connect()
      for (const channel of channels) await mine.query(`LISTEN ${escapeIdentifier(channel)}`)
    } catch (error) {
      lost(error)
    }
  }

  const timer = setInterval(() => {
    void connect()
    for (const channel of channels) heard(channel)
  }, LOOK_AGAIN)
  void connect()

  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await client?.end()
    },
  }
}
