import { isIP } from 'node:net'
import { Connection } from '@platformatic/kafka'
import type { KafkaConnection } from '@trilateral/bus/admin'

const CLIENT_ID = 'broker-users'

/** Answers of the calls that kafkajs does not have. */
type Call<Arguments extends unknown[], Answer> = (
  connection: Connection,
  ...args: [...Arguments, (error: Error | null, answer?: Answer) => void]
) => void

/** One question on a connection of its own, to the first broker that answers: there are few, and any broker passes them on. */
export async function ask<Arguments extends unknown[], Answer>(
  { brokers, sasl, ssl }: KafkaConnection,
  call: Call<Arguments, Answer>,
  ...args: Arguments
): Promise<Answer> {
  let reason: unknown = new Error('No broker is named')
  for (const broker of brokers) {
    const [host = '', port] = broker.split(':')
    const connection = new Connection(CLIENT_ID, {
      ...(sasl ? { sasl: { ...sasl, mechanism: 'SCRAM-SHA-512' } } : {}),
      // By its name, where it has one: several brokers may stand behind one address.
      ...(ssl ? { tls: ssl === true ? {} : { ca: ssl.ca }, tlsServerName: !isIP(host) } : {}),
    })
    try {
      await connection.connect(host, Number(port))
    } catch (error) {
      reason = error
      continue
    }
    try {
      return await new Promise<Answer>((resolve, reject) => {
        call(connection, ...args, (error, answer) => {
          if (answer === undefined) reject(error ?? new Error('The broker gave no answer'))
          else if (error) reject(error)
          else resolve(answer)
        })
      })
    } finally {
      await connection.close().catch(() => undefined)
    }
  }
  throw new Error(`No broker of ${brokers.join(', ')} can be reached and lets us in`, { cause: reason })
}
