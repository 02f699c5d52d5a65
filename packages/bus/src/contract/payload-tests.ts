import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OutgoingRecord, StoredRecord } from '../event-bus.ts'
import { freshTopic, publishAll, record, type BusUnderTest } from './bus-under-test.ts'
import { Reader } from './reader.ts'

/** 900 KB: the largest that fits a broker's default limit of 1 MB with its headers. */
const LARGE = 900 * 1024

const hex = (bytes: Uint8Array | string | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString('hex')

const written = ({ key, headers, value }: OutgoingRecord) => ({
  key: hex(key),
  headers: Object.fromEntries(Object.entries(headers).map(([name, one]) => [name, hex(one)])),
  value: hex(value),
})

const read = ({ key, headers, value }: StoredRecord) => ({
  key: hex(key),
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, one]) => [name, one instanceof Uint8Array ? hex(one) : one]),
  ),
  value: hex(value),
})

export function payloadTests(subject: () => BusUnderTest): void {
  const carries = async (make: (topic: string) => OutgoingRecord[]): Promise<void> => {
    const bus = await subject().open()
    const topic = freshTopic('payload')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    const records = make(topic)
    await publishAll(bus, records, 1)
    const reader = new Reader(topic)
    await reader.read(bus, [topic])
    const taken = await reader.until(records.length)
    expect(taken.map(read)).toEqual(records.map(written))
    for (const { timestamp } of taken) expect(Math.abs(Date.now() - timestamp.getTime())).toBeLessThan(60_000)
    await bus.close()
  }

  test('large records arrive whole, one after another', () =>
    carries((topic) => [
      record(topic, 'gallium', randomBytes(LARGE)),
      record(topic, 'gallium', 'a small one between'),
      record(topic, 'gallium', 'x'.repeat(LARGE)),
      record(topic, 'gallium', randomBytes(LARGE)),
    ]))

  test('an empty value, a tombstone, bytes that are no text, and keys of three languages arrive as they were', () =>
    carries((topic) => [
      record(topic, '통상-협력', ''),
      record(topic, 'ガリウム', null),
      record(topic, '', Buffer.from([0, 255, 128, 10, 13, 0])),
      record(topic, 'germanium 🪨', '갈륨 ガリウム gallium', { ce_title: '수출 통제 措置' }),
      record(
        topic,
        'a',
        'many',
        Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`h${n}`, `v${n}`])),
      ),
      record(topic, 'a', 'empty header', { empty: '', zero: '\u0000' }),
    ]))

  test('whatever the key, the headers and the bytes are, they arrive as they were', () =>
    carries((topic) =>
      fc
        .sample(
          fc.record({
            key: fc.string({ unit: 'grapheme', maxLength: 40 }),
            headers: fc.dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), fc.string({ unit: 'grapheme' })),
            value: fc.option(fc.uint8Array({ maxLength: 300 })),
          }),
          { numRuns: 60, seed: 20_240_626 },
        )
        .map(({ key, headers, value }) => record(topic, key, value, { ...headers })),
    ))

  test('three thousand records pass in one send', async () => {
    const bus = await subject().open()
    const topic = freshTopic('many')
    await bus.ensureTopics([{ name: topic, partitions: 2 }])
    await publishAll(
      bus,
      Array.from({ length: 3_000 }, (_, nth) => record(topic, `k${nth % 7}`, `v${nth}`)),
      3_000,
    )
    const reader = new Reader(topic)
    await reader.read(bus, [topic])
    expect(await reader.until(3_000)).toHaveLength(3_000)
    await bus.close()
  })
}
