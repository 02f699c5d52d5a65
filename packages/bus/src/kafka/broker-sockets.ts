import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { ISocketFactory } from 'kafkajs'
import type { BusLogger } from '../bus-logger.ts'

const KEEP_ALIVE_DELAY_MS = 60_000

/**
 * Opens kafkajs's connections as it would itself, and says in one line that a broker went away and in one that it is
 * back. kafkajs says so at every attempt, with a stack: thousands of lines an outage. To be shared by all of a bus.
 */
export function brokerSockets(logger: BusLogger): ISocketFactory {
  const away = new Set<string>()
  return ({ host, port, ssl, onConnect }) => {
    const broker = `${host}:${port}`
    let reason = 'no connection in time'
    let connected = false
    const connectedNow = () => {
      connected = true
      if (away.delete(broker)) logger.warn({ broker }, `Kafka's broker ${broker} can be reached again`)
      onConnect()
    }
    const socket: Socket = ssl
      ? connectTls({ host, port, ...(isIP(host) ? {} : { servername: host }), ...ssl }, connectedNow)
      : connect({ host, port }, connectedNow)
    socket.on('error', (error) => {
      reason = error.message
    })
    // A connection that stood may end for many reasons; whether its broker is away, the next attempt tells.
    socket.once('close', () => {
      if (connected || away.has(broker)) return
      away.add(broker)
      logger.warn({ broker }, `Kafka's broker ${broker} cannot be reached, trying again and again: ${reason}`)
    })
    return socket.setKeepAlive(true, KEEP_ALIVE_DELAY_MS)
  }
}
