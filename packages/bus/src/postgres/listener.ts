import { Client } from 'pg'
import { BackOff } from '../back-off.ts'
import type { BusLogger } from '../bus-logger.ts'

export type Channel = 'bus_record' | 'bus_group'
const CHANNELS: readonly Channel[] = ['bus_record', 'bus_group']

/**
 * Hears notifications on a connection of its own and makes it anew when it is lost. Only a wake-up: what is true is polled,
 * so whatever is missed in between costs a few hundred milliseconds and nothing else.
 */
export class Listener {
  readonly #ears = new Map<Channel, Set<() => void>>(CHANNELS.map((channel) => [channel, new Set()]))
  readonly #closing = new AbortController()
  readonly #connectionString: string
  readonly #logger: BusLogger
  #running: Promise<void> | undefined

  constructor(connectionString: string, logger: BusLogger) {
    this.#connectionString = connectionString
    this.#logger = logger
  }

  /** @returns how to stop hearing */
  hear(channel: Channel, ear: () => void): () => void {
    this.#running ??= this.#run()
    this.#ears.get(channel)?.add(ear)
    return () => this.#ears.get(channel)?.delete(ear)
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing
    const backOff = new BackOff(100, 2_000)
    while (!signal.aborted) {
      try {
        await this.#listen(signal, () => backOff.reset())
      } catch (error) {
        this.#logger.warn({ err: error }, 'The bus no longer hears notifications and polls until it does')
      }
      if (!signal.aborted) await backOff.pause(signal)
    }
  }

  /** Resolves or rejects when the connection ends. */
  async #listen(signal: AbortSignal, onHearing: () => void): Promise<void> {
    const client = new Client({ connectionString: this.#connectionString, keepAlive: true })
    const lost = new Promise<void>((resolve, reject) => {
      client.once('end', resolve)
      client.once('error', reject)
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    lost.catch(() => undefined)
    try {
      await client.connect()
      client.on('notification', ({ channel }) => this.#tell(channel))
      for (const channel of CHANNELS) await client.query(`LISTEN ${channel}`)
      onHearing()
      CHANNELS.forEach((channel) => this.#tell(channel))
      await lost
    } finally {
      client.removeAllListeners('error').on('error', () => undefined)
      await client.end().catch(() => undefined)
    }
  }

  #tell(channel: string): void {
    for (const known of CHANNELS) if (known === channel) this.#ears.get(known)?.forEach((ear) => ear())
  }
}
