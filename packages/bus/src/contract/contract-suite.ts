import { afterAll, beforeAll, describe } from 'vitest'
import type { BusUnderTest } from './bus-under-test.ts'
import { deliveryTests } from './delivery-tests.ts'
import { failureTests } from './failure-tests.ts'
import { groupTests } from './group-tests.ts'
import { outageTests } from './outage-tests.ts'
import { payloadTests } from './payload-tests.ts'

/** Three brokers take half a minute on a busy machine with two cores. */
const START_LIMIT_MS = 180_000

/** What every bus promises, whoever carries it. The same tests run on memory, PostgreSQL and Kafka. */
export function contractOf(name: string, start: () => Promise<BusUnderTest>): void {
  describe(`the event bus on ${name}`, () => {
    let bus: BusUnderTest | undefined
    const subject = (): BusUnderTest => {
      if (!bus) throw new Error('The bus has not started')
      return bus
    }
    beforeAll(async () => {
      bus = await start()
    }, START_LIMIT_MS)
    afterAll(() => bus?.close())

    deliveryTests(subject)
    payloadTests(subject)
    groupTests(subject)
    failureTests(subject)
    if (name !== 'memory') outageTests(subject)
  })
}
