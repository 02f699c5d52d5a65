import { CHIP_STAGES } from '@trilateral/contracts/semiconductors'
import { describe, expect, it } from 'vitest'
import { record } from '../chip-inputs/chip-input.ts'
import { TODAY } from '../chip-inputs/given.ts'
import { inputGraph } from '../stage-map/graph.ts'
import { OPENING_INPUTS } from './opening-map.ts'

const named = (key: string) => {
  const found = OPENING_INPUTS.find(({ draft }) => draft.title.en?.text === key)
  if (!found) throw new Error(`no ${key} on the opening map`)
  return found
}
const states = OPENING_INPUTS.map(({ id, draft }) => ({ ...draft, id }))

describe('the map that the area opens with', () => {
  it('has inputs at all six stages, each once, each in three languages', () => {
    for (const stage of CHIP_STAGES) expect(states.some((state) => state.stage === stage)).toBe(true)
    expect(new Set(states.map(({ id }) => id)).size).toBe(states.length)
    for (const { title } of states) expect(Object.keys(title)).toEqual(['en', 'ja', 'ko'])
  })

  it('is taken by the same rules as an official’s record', () => {
    for (const state of states) expect(record(state, TODAY)).toMatchObject({ ok: true })
  })

  it('enters each input after all that it is made from', () => {
    const entered = new Set<string>()
    for (const { id, draft } of OPENING_INPUTS) {
      for (const from of draft.madeFrom) expect(entered).toContain(from)
      entered.add(id)
    }
  })

  it('gives each fact with its source, and invents none: most of what chip making needs has no published shares', () => {
    for (const { providers, firms, rawMaterials } of states)
      for (const fact of [providers, firms, ...rawMaterials])
        if (fact) expect(fact.source.url).toMatch(/^https:\/\//)
    const unknown = states.filter(({ providers }) => providers === null)
    expect(unknown.length).toBeGreaterThan(20)
    for (const { substitutes, cover } of states)
      expect({ substitutes, cover }).toEqual({ substitutes: null, cover: { jp: null, kr: null, us: null } })
  })

  it('says of gallium what the study says, and by no heading that it shares', () => {
    const { draft } = named('Refined gallium')
    expect(draft.providers?.shares.find(({ country }) => country === 'CN')?.share).toBe(0.938)
    expect(draft.positions).toMatchObject({ jp: { share: 0.01 }, kr: { share: 0.009 }, us: null })
    expect(states.map(({ tariffLine }) => tariffLine)).not.toContain('8112.92')
  })

  it('leads from gallium, germanium, graphite, fluorspar and neon to packaged chips', () => {
    const graph = inputGraph(states)
    const packaged = named('Assembly and test of packaged chips').id
    for (const key of [
      'Refined gallium',
      'Refined germanium',
      'Fluorspar',
      'Neon',
      'Graphite parts for hot zones and susceptors',
    ])
      expect(graph.goesInto(named(key).id).map(({ id }) => id)).toContain(packaged)
  })
})
