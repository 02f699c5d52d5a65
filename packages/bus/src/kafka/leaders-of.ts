import { setTimeout as sleep } from 'node:timers/promises'
import type { Admin } from 'kafkajs'

const LEADERS_LIMIT_MS = 15_000
const LOOK_MS = 50

/**
 * Resolves when every partition of the topics has a leader. kafkajs's own waiting gives up at once when the broker that it asks has
 * not heard of the topic yet, which of several brokers some have not.
 */
export async function leadersOf(admin: Admin, topics: string[]): Promise<void> {
  const end = Date.now() + LEADERS_LIMIT_MS
  for (;;) {
    try {
      const metadata = await admin.fetchTopicMetadata({ topics })
      const led = metadata.topics.every(
        ({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0),
      )
      if (led) return
    } catch (error) {
      if (Date.now() > end) throw error
    }
    if (Date.now() > end) throw new Error(`Some of ${topics.join(', ')} have no leader`)
    await sleep(LOOK_MS)
  }
}
