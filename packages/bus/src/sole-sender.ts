import type { OutgoingRecord, Publisher } from './event-bus.ts'

/**
 * Keeps the two promises of every publisher: one send at a time, and none after a rejection. An idempotent kafkajs producer that
 * goes on after a rejection can have its next send acknowledged and lose it: it reuses the sequence number, and a broker that had
 * stored the rejected batch takes the next one for a repetition (seen on Kafka 4.4.0 in 3 of 3 runs).
 */
export function soleSender(
  send: (records: readonly OutgoingRecord[]) => Promise<void>,
  close: () => Promise<void>,
): Publisher {
  let underWay = false
  let spentBy: unknown
  return {
    async publish(records) {
      if (spentBy !== undefined)
        throw new Error('This publisher is spent, a send of it was rejected: close it and open another', {
          cause: spentBy,
        })
      if (underWay) throw new Error('A send is under way: wait for it, two at a time change places')
      if (records.length === 0) return
      underWay = true
      try {
        await send(records)
      } catch (error) {
        spentBy = error ?? new Error('the send was rejected without a reason')
        throw error
      } finally {
        underWay = false
      }
    },
    close,
  }
}
