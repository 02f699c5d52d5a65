import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EVERYONE } from '../testing/given-gateway.ts'
import { givenServer, type GivenServer } from '../testing/given-server.ts'
import { MeasureStory, recordOf } from '../testing/measure-story.ts'
import { stateOf, type Operation } from './operate.ts'

describe('how the portal fares', () => {
  let server: GivenServer
  beforeEach(async () => {
    server = await givenServer()
  })
  afterEach(() => server.close())

  const askedBy = async (party: 'jp' | 'us') =>
    (await server.ask(await server.signIn(party, 'leadership'), 'operate.get')).data as Operation
  const minerals = ({ areas }: Operation) => areas.find(({ area }) => area === 'critical-minerals')

  it('given all was taken in, then it says so, area by area, with what failed and whether reading goes on', async () => {
    const broken = { ...recordOf(new MeasureStory('x').recorded({ audience: ['jp'] })), value: '{' }
    await server.send(recordOf(new MeasureStory('gallium').recorded({ audience: EVERYONE })), broken)
    await expect.poll(async () => (await askedBy('jp')).stream.state, { timeout: 10_000 }).toBe('live')
    const japanese = await askedBy('jp')
    expect(japanese).toMatchObject({ failedEvents: 1, stuckSeconds: 0 })
    expect(japanese.breakers.map(({ reader, isTripped }) => [reader, isTripped])).toEqual([
      ['read-model', false],
      ['exchange', false],
    ])
    expect(minerals(japanese)).toMatchObject({ state: 'shown', waiting: 0, waitingSeconds: null })
    expect(minerals(japanese)?.minutes).toHaveLength(60)
    expect(minerals(japanese)?.latency).toMatchObject({ events: 1, half: expect.any(Number) })
    expect(japanese.areas.find(({ area }) => area === 'semiconductors')).toMatchObject({
      lastEventAt: null,
      state: 'shown',
    })
  })

  it('given what Japan and its failed event alone know, then an American is told nothing of it', async () => {
    const before = await askedBy('us')
    const broken = { ...recordOf(new MeasureStory('x').recorded({ audience: ['jp'] })), value: '{' }
    await server.send(recordOf(new MeasureStory('gallium').recorded({ audience: ['jp'] })), broken)
    const after = await askedBy('us')
    const told = ({ areas, failedEvents }: Operation) => ({
      failedEvents,
      areas: areas.map(({ minutes: _minutes, perMinute: _perMinute, state: _state, ...area }) => area),
    })
    expect(told(after)).toEqual(told(before))
    expect((await askedBy('jp')).failedEvents).toBe(1)
  })

  it('given somebody who is not signed in, then nothing', async () => {
    expect((await server.ask(undefined, 'operate.get')).status).toBe(401)
  })
})

describe('the state of an area', () => {
  const state = (change: Partial<Parameters<typeof stateOf>[0]>) =>
    stateOf({ stream: { state: 'live' }, waiting: 0, stuckSeconds: 0, isStopped: false, ...change })

  it('is the worst that is known of it', () => {
    const catchingUp = { stream: { state: 'catching-up' } } as const
    expect(state({})).toBe('shown')
    expect(state({ ...catchingUp, waiting: 5 })).toBe('waiting')
    expect(state({ ...catchingUp, waiting: 5, stuckSeconds: 30 })).toBe('slow')
    expect(state({ stream: { state: 'disconnected' }, waiting: 5 })).toBe('unknown')
    expect(state({ isStopped: true, waiting: 5 })).toBe('stopped')
  })
})
