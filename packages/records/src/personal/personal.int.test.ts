import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { givenStore, type GivenStore } from '../given.ts'
import type { Owner } from './personal-store.ts'

let db: GivenStore
beforeAll(async () => {
  db = await givenStore()
})
afterAll(() => db.close())

const view = { kind: 'view', value: z.object({ name: z.string() }) }
const [mine, colleague]: [Owner, Owner] = [
  { party: 'kr', subject: 'official-1' },
  { party: 'kr', subject: 'official-2' },
]
const foreign: Owner = { party: 'us', subject: 'official-1' }

it('given a view that an official keeps for herself, then neither a colleague nor another ministry reads, changes or removes it', async () => {
  const { personal } = db.store
  await personal.put(mine, view, 'a', { name: 'Stale ones' })
  await personal.put(mine, view, 'a', { name: 'Stale ones of ours' })
  for (const other of [colleague, foreign]) {
    expect(await personal.all(other, view)).toEqual([])
    expect(await personal.among(other, view, ['a'])).toEqual([])
    await personal.remove(other, view, 'a')
    await personal.put(other, view, 'a', { name: 'Theirs' })
  }
  expect(await personal.all(mine, view)).toEqual([{ key: 'a', value: { name: 'Stale ones of ours' } }])
  // A query that forgets to say whose it is sees nothing, whatever it asks.
  expect(await db.clients.kr.personal.count()).toBe(0)
  await personal.remove(mine, view, 'a')
  expect(await personal.all(mine, view)).toEqual([])
  expect(await db.count('personal')).toBe(2)
})

it('given what an older edition kept otherwise, then it is passed over', async () => {
  const { personal } = db.store
  await personal.put(mine, { kind: 'view', value: z.object({ title: z.string() }) }, 'old', { title: 'x' })
  expect(await personal.all(mine, view)).toEqual([])
})
