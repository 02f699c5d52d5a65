import { kafkaForTests } from '@trilateral/testing/kafka'
import { describe, expect, test, vi } from 'vitest'
import { freshTopic, record, silent } from '../contract/bus-under-test.ts'
import { openBus } from '../open-bus.ts'

const found = kafkaForTests()

describe.runIf('brokers' in found)('kafkajs as we patch it', () => {
  test('an idle publisher sets no timers: without the patch one every millisecond for ever (tulios/kafkajs#1751)', async () => {
    const brokers = 'brokers' in found ? found.brokers : []
    const bus = await openBus({ kind: 'kafka', brokers, clientId: 'idle', logger: silent })
    const topic = freshTopic('idle')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    const publisher = await bus.openPublisher()
    await publisher.publish([record(topic, 'a', '1')])
    await new Promise((resolve) => setTimeout(resolve, 200))
    const timers = vi.spyOn(globalThis, 'setTimeout')
    await new Promise((resolve) => setTimeout(resolve, 500))
    const set = timers.mock.calls.length
    timers.mockRestore()
    // One is the test's own.
    expect(set).toBeLessThanOrEqual(3)
    await publisher.close()
    await bus.close()
  })
})
