import type { Party } from '@trilateral/contracts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMadeFrom, type KnownInput } from './made-from.ts'

const ALL: readonly Party[] = ['jp', 'kr', 'us']

const known = (
  id: string,
  madeFrom: readonly string[] = [],
  audience: readonly Party[] = ALL,
): KnownInput => ({
  state: { id, title: { en: { text: `Input ${id}`, state: 'source' } }, madeFrom: [...madeFrom] },
  audience: [...audience],
})

const register =
  (...inputs: readonly KnownInput[]) =>
  async (id: string) =>
    inputs.find(({ state }) => state.id === id) ?? null

const codeOf = async (...asked: Parameters<typeof checkMadeFrom>) => {
  const decision = await checkMadeFrom(...asked)
  return decision.ok ? null : decision.refusal.code
}

describe('what an input is made from', () => {
  const find = register(known('gallium'), known('wafer', ['gallium']), known('epitaxy', ['wafer']))

  it('given inputs that are there, then it is taken', async () => {
    expect(await codeOf({ id: 'new', madeFrom: ['wafer', 'gallium'], audience: [...ALL] }, find)).toBeNull()
  })

  it('given itself, then it is refused', async () => {
    expect(await codeOf({ id: 'wafer', madeFrom: ['wafer'], audience: [...ALL] }, find)).toBe(
      'made-from-itself',
    )
  })

  it('given what is made from it, however far up, then the circle is refused and named', async () => {
    const refused = await checkMadeFrom({ id: 'gallium', madeFrom: ['epitaxy'], audience: [...ALL] }, find)
    expect(refused).toMatchObject({
      refusal: { code: 'made-from-circle', field: 'madeFrom', facts: { title: 'Input epitaxy' } },
    })
  })

  it('given one that is not in the register, or not shared with the ministry, then it is refused', async () => {
    expect(await codeOf({ id: 'new', madeFrom: ['neon'], audience: [...ALL] }, find)).toBe(
      'made-from-unknown',
    )
  })

  it('given one that not everybody sees who will see this, then it is refused: nobody learns of it by a link', async () => {
    const secret = register(known('wafer', [], ['jp', 'kr']))
    const wish = { id: 'new', madeFrom: ['wafer'] }
    expect(await codeOf({ ...wish, audience: [...ALL] }, secret)).toBe('made-from-not-shared')
    expect(await codeOf({ ...wish, audience: ['jp', 'kr'] }, secret)).toBeNull()
  })
})

it('law: inputs recorded one after the other by this rule never form a circle', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const wishes = fc.array(fc.tuple(fc.constantFrom(...ids), fc.subarray(ids, { maxLength: 2 })), {
    maxLength: 20,
  })
  await fc.assert(
    fc.asyncProperty(wishes, async (attempts) => {
      const links = new Map<string, readonly string[]>(ids.map((id) => [id, []]))
      const find = async (id: string) => known(id, links.get(id))
      for (const [id, madeFrom] of attempts)
        if ((await codeOf({ id, madeFrom: [...madeFrom], audience: [...ALL] }, find)) === null)
          links.set(id, madeFrom)
      // Takes away what is made from nothing that is left, until nothing goes: what remains would be a circle.
      const left = new Set(ids)
      for (let gone = true; gone;) {
        const free = [...left].filter((id) => (links.get(id) ?? []).every((from) => !left.has(from)))
        for (const id of free) left.delete(id)
        gone = free.length > 0
      }
      expect([...left]).toEqual([])
    }),
  )
})
