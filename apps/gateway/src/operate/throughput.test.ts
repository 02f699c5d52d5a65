import { describe, expect, it } from 'vitest'
import { Throughput } from './throughput.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 30, 9, 0, seconds))

describe('how fast events come', () => {
  it('is what a party was shown of an area in the last minute, and nothing of what others were', () => {
    const throughput = new Throughput()
    expect(throughput.perSecond('jp', 'semiconductors')).toBeNull()
    for (let second = 0; second <= 120; second += 10)
      throughput.note(
        [
          { party: 'jp', area: 'semiconductors', events: second * 3 },
          { party: 'us', area: 'semiconductors', events: 7 },
        ],
        at(second),
      )
    expect(throughput.perSecond('jp', 'semiconductors')).toBe(3)
    expect(throughput.perSecond('us', 'semiconductors')).toBe(0)
    const minutes = throughput.minutes('jp', 'semiconductors', at(120))
    expect(minutes).toHaveLength(60)
    expect(minutes.slice(-3).map(({ events }) => events)).toEqual([null, 180, 180])
    expect(minutes.at(-1)?.until).toBe(at(120).toISOString())
  })

  it('is kept for an hour', () => {
    const throughput = new Throughput()
    for (let second = 0; second <= 2 * 3600; second += 30)
      throughput.note([{ party: 'kr', area: 'ipef', events: second }], at(second))
    const minutes = throughput.minutes('kr', 'ipef', at(2 * 3600))
    expect(minutes.every(({ events }) => events === 60)).toBe(true)
  })
})
