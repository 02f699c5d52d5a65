import type { Kept } from '@trilateral/records'
import { describe, expect, it } from 'vitest'
import { euPositions } from '../opening-supply/eu-positions.ts'
import { givenRecord } from '../projects/given.ts'
import { checkPosition } from '../supply/check-position.ts'
import { positionId } from '../supply/position-id.ts'
import { chainOf } from './chain-of.ts'

const kept = <State extends { readonly id: string }>(state: State): Kept<State> => ({
  id: state.id,
  entity: 'any',
  version: 1,
  originator: 'jp',
  audience: ['jp', 'kr', 'us'],
  tlp: 'CLEAR',
  state,
  changedAt: new Date('2026-11-24T00:00:00Z'),
})
const positions = euPositions.map((draft) => {
  const decision = checkPosition(draft, { id: positionId('jp', draft), thisYear: 2026 })
  if (!decision.ok) throw new Error(decision.refusal.code)
  return kept(decision.value)
})
const plant = givenRecord(1).state
const twin = givenRecord(2, { sameAs: plant.id }).state
const view = chainOf('neodymium', positions, [kept(plant), kept(twin)], '2026-11-24')
const stage = (name: string) => view.stages.find((each) => each.stage === name)

describe('given neodymium on its way to a magnet', () => {
  it('then every step stands in its order', () => {
    expect(view.stages.map((each) => each.stage)).toEqual([
      'extraction',
      'processing',
      'separation',
      'metal',
      'alloy',
      'magnet',
    ])
  })

  it('then what the study gives is shown, and what nobody knows is unknown, never zero', () => {
    expect(stage('processing')?.shares?.find(({ country }) => country === 'CN')?.share).toBe(84.9)
    expect(stage('separation')?.shares).toBeNull()
    expect(view.chain.links.find((link) => link.stage === 'separation')).toMatchObject({
      known: false,
      hhi: null,
    })
    expect(view.withoutFigures).toEqual(['separation', 'metal', 'alloy', 'magnet'])
    expect(view.chain.narrowest?.stage).toBe('processing')
  })

  it('then a plant that two ministries report stands once, at its stage, and steps without one are named', () => {
    expect(stage('magnet')?.plants).toHaveLength(1)
    expect(stage('magnet')?.plants[0]?.alsoReported).toHaveLength(1)
    expect(view.withoutProjects).toEqual(['extraction', 'separation', 'metal'])
  })

  it('given an element that no magnet needs, then its chain ends at the metal', () => {
    const lanthanum = chainOf('lanthanum', positions, [], '2026-11-24')
    expect(lanthanum.stages.at(-1)?.stage).toBe('metal')
  })
})
