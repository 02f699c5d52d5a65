import { beforeEach, describe, expect, it } from 'vitest'
import { streamWatch, type StreamWatch } from './stream-watch.ts'

const FOR_ALL = 'wp.critical-minerals.jp-kr-us'
const FOR_TWO = 'wp.critical-minerals.jp-kr'

describe('how fresh the stream is', () => {
  let clock: number
  let ends: Map<string, bigint>
  let done: Map<string, bigint>
  let away: boolean
  let watch: StreamWatch
  const at = (second: number) => {
    clock = second
    return watch.look()
  }

  beforeEach(async () => {
    clock = 0
    ends = new Map()
    done = new Map()
    away = false
    watch = streamWatch(
      {
        topics: [FOR_ALL, FOR_TWO],
        endOf: async (topic) => {
          if (away) throw new Error('no answer')
          return new Map([[0, ends.get(topic) ?? 0n]])
        },
        applied: async () => new Map([...done].map(([topic, next]) => [topic, new Map([[0, next]])])),
      },
      () => new Date(clock * 1000),
    )
    await at(0)
  })

  it('given everything applied, then live', () => {
    expect(watch.reading('us')).toEqual({ state: 'live', lagSeconds: 0, staleSince: null })
  })

  it('given records that wait, then it is behind since it was last whole', async () => {
    await at(10)
    ends.set(FOR_ALL, 3n)
    await at(14)
    expect(watch.reading('us')).toEqual({
      state: 'catching-up',
      lagSeconds: 4,
      staleSince: new Date(10_000).toISOString(),
    })
    done.set(FOR_ALL, 3n)
    await at(16)
    expect(watch.reading('us').state).toBe('live')
  })

  it('given records that wait for two parties alone, then the third is told that all is well', async () => {
    ends.set(FOR_TWO, 5n)
    await at(20)
    expect(watch.reading('us')).toEqual({ state: 'live', lagSeconds: 0, staleSince: null })
    expect(watch.reading('jp').state).toBe('catching-up')
  })

  it('given a bus that does not answer, then something may be missing since the last look that found all', async () => {
    await at(10)
    away = true
    await at(40)
    expect(watch.reading('kr')).toEqual({
      state: 'disconnected',
      lagSeconds: 30,
      staleSince: new Date(10_000).toISOString(),
    })
    expect(watch.stuckSeconds()).toBe(0)
  })

  it('given records that wait while not one is applied, then it is stuck for so long', async () => {
    ends.set(FOR_ALL, 10n)
    await at(5)
    await at(60)
    expect(watch.stuckSeconds()).toBe(60)
    done.set(FOR_ALL, 1n)
    await at(70)
    expect(watch.stuckSeconds()).toBe(0)
  })
})
