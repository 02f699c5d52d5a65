import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalogueFaults } from '../../language/catalogue-faults.ts'
import { keptFormOf } from './kept-form.ts'
import { keepTyping, keptTyping, type Checks } from './kept-typing.ts'
import { keptTexts } from './kept-texts.ts'
import { shapedLike } from './shaped-like.ts'
import { sendOnce } from './send-once.ts'

const named: Checks<{ name: string }> = {
  safeParse: (value) =>
    typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
      ? { success: true, data: { name: value.name } }
      : { success: false },
}
const kept = { typed: { name: 'b' }, base: { name: 'a' }, version: 3, at: '2026-11-24T05:02:00.000Z' }

describe('what is typed', () => {
  const storage = new Map<string, string>()
  beforeEach(() => {
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => storage.get(name) ?? null,
      setItem: (name: string, value: string) => storage.set(name, value),
      removeItem: (name: string) => storage.delete(name),
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  test('is there again with what it began from, until it is forgotten', () => {
    keepTyping('form', kept)
    expect(keptTyping('form', keptFormOf(named))).toEqual(kept)
    keepTyping('form', null)
    expect(keptTyping('form', keptFormOf(named))).toBeUndefined()
  })

  test.each([
    ['another form’s', '{"typed":{"title":"x"},"base":{"title":"x"},"version":1,"at":"2026"}'],
    ['what an earlier edition kept', '{"name":"b"}'],
    ['no JSON', '{'],
  ])('%s is not taken up', (_what, text) => {
    storage.set('form', text)
    expect(keptTyping('form', keptFormOf(named))).toBeUndefined()
  })
})

test('a form without a schema takes up what has its own fields, each of the same kind', () => {
  const form = shapedLike({ material: '', shares: [], isMade: false })
  expect(form.safeParse({ material: 'Ga', shares: [1], isMade: true }).success).toBe(true)
  for (const other of [null, 'x', { material: 'Ga' }, { material: 1, shares: [], isMade: true }])
    expect(form.safeParse(other).success).toBe(false)
})

describe('given a network that goes', () => {
  const offline = new TypeError('Failed to fetch')
  const ways = (backs: boolean[]) => ({
    isUnreached: (error: unknown) => error === offline,
    networkBack: () => Promise.resolve(backs.shift() ?? false),
    onWaiting: vi.fn(),
  })

  test('when it is back, then the same wish is sent again until it is answered', async () => {
    const send = vi
      .fn()
      .mockRejectedValueOnce(offline)
      .mockRejectedValueOnce(offline)
      .mockResolvedValue('receipt')
    const given = ways([true, true])
    expect(await sendOnce(send, given)).toEqual({ kind: 'answered', answer: 'receipt' })
    expect(send).toHaveBeenCalledTimes(3)
    expect(given.onWaiting.mock.calls.flat()).toEqual([true, false, true, false])
  })

  test('when the server says no, then it is not asked again; when nobody waits any more, then nothing is sent', async () => {
    const no = new Error('refused')
    expect(await sendOnce(() => Promise.reject(no), ways([true]))).toEqual({ kind: 'failed', error: no })
    expect(await sendOnce(() => Promise.reject(offline), ways([false]))).toEqual({ kind: 'given-up' })
  })
})

test('every text of what is kept is there in three languages', () => {
  expect(catalogueFaults(keptTexts)).toEqual([])
})
