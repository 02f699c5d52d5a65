import { topicsOf } from '@trilateral/contracts'
import { Kafka, logLevel } from 'kafkajs'
import type { Committed } from './steady-writes.ts'

/** What stands in the topics, read by a bare client: repeats are allowed, since every consumer knows them by sequence. */
export async function readTopics(brokers: readonly string[], committed: Committed) {
  const kafka = new Kafka({ clientId: 'faults', brokers: [...brokers], logLevel: logLevel.NOTHING })
  const topics = topicsOf('critical-minerals')
  const admin = kafka.admin()
  await admin.connect()
  const ends = await Promise.all(topics.map((topic) => admin.fetchTopicOffsets(topic)))
  await admin.disconnect()
  let left = ends.flat().reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0)
  const bySubject = new Map<string, number[]>()
  const consumer = kafka.consumer({ groupId: `faults-${Date.now()}` })
  await consumer.connect()
  await consumer.subscribe({ topics, fromBeginning: true })
  await new Promise<void>((resolve) => {
    void consumer.run({
      eachMessage: async ({ message }) => {
        const subject = message.key?.toString() ?? ''
        bySubject.set(subject, [
          ...(bySubject.get(subject) ?? []),
          Number(message.headers?.['ce_sequence']?.toString()),
        ])
        left -= 1
        if (left === 0) resolve()
      },
    })
  })
  await consumer.disconnect()
  return judge(bySubject, committed)
}

function judge(bySubject: ReadonlyMap<string, readonly number[]>, committed: Committed) {
  const faults: string[] = []
  let expected = 0
  let distinct = 0
  let repeated = 0
  for (const [id, { version }] of committed) {
    const sequences = bySubject.get(id) ?? []
    // The order in which each sequence is seen for the first time is the order that a consumer acts in.
    const first = [...new Set(sequences)]
    expected += version
    distinct += first.length
    repeated += sequences.length - first.length
    const wanted = Array.from({ length: version }, (_, index) => index + 1)
    if (first.join() !== wanted.join())
      faults.push(`${id}: expected ${wanted.join()}, Kafka has ${first.join()}`)
  }
  return { expected, distinct, repeated, faults }
}
