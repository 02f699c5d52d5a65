import { describe, expect, test } from 'vitest'
import type { SupplyItem } from '../answers.ts'
import { chainToShow, concentrationsIn, mostConcentrated } from './concentrations.ts'

const source = { name: 'Example study', url: null, accessedOn: '2026-11-24' }
const provenance: SupplyItem['provenance'] = {
  area: 'critical-minerals',
  entity: 'supply-position',
  id: '019a1c00-0000-7000-8000-000000000071',
  sequence: 1,
  eventId: '019a1c00-0000-7000-8000-000000000072',
  originator: 'jp',
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
  updatedAt: '2026-11-24T00:00:00Z',
  basis: 'illustrative',
  source,
}

function position(
  given: Partial<SupplyItem> & { readonly world?: number; readonly own?: number },
): SupplyItem {
  const { world, own, ...rest } = given
  const figures = (hhi: number | undefined) =>
    hhi === undefined
      ? null
      : {
          hhi,
          top: { country: 'CN', share: 90 },
          suppliers: 2,
          coverage: 100,
          of: 'production' as const,
          source,
        }
  return {
    id: `${rest.material ?? 'gallium'}-${rest.holder ?? 'EU'}`,
    material: 'gallium',
    stage: 'processing',
    period: { from: 2016, to: 2020 },
    holder: 'EU',
    global: figures(world),
    sourcing: figures(own),
    risk: { known: false, refusal: { code: 'basis-unknown' } },
    edition: null,
    published: null,
    remark: null,
    illustrative: true,
    provenance,
    ...rest,
  }
}

describe('what is known of a supply', () => {
  test('given the world’s shares stand in two positions, then the newest period counts', () => {
    const old = position({ world: 8809 })
    const recent = position({ world: 7000, holder: 'JP', period: { from: 2024, to: 2024 } })
    expect(concentrationsIn([old, recent], 'world').get('gallium processing')?.hhi).toBe(7000)
  })

  test('given two of the same period, then the EU’s counts', () => {
    const found = concentrationsIn([position({ world: 1, holder: 'JP' }), position({ world: 2 })], 'world')
    expect(found.get('gallium processing')?.item.holder).toBe('EU')
  })

  test('given an importer is chosen, then only its own sourcing is shown', () => {
    const items = [position({ world: 8809, own: 5000 }), position({ own: 3000, holder: 'KR' })]
    expect(concentrationsIn(items, 'KR').get('gallium processing')?.hhi).toBe(3000)
    expect(concentrationsIn(items, 'US').size).toBe(0)
  })

  test('given no shares are recorded, then nothing stands there: unknown is not zero', () => {
    expect(concentrationsIn([position({})], 'world').size).toBe(0)
  })

  test('given two materials are known at several stages, then the chain of the more concentrated one is shown', () => {
    const both = (material: string, world: number) => [
      position({ world, material }),
      position({ world: world - 100, material, stage: 'extraction' }),
    ]
    const onlyOnce = position({ world: 10_000, material: 'dysprosium' })
    const found = concentrationsIn([onlyOnce, ...both('cobalt', 4000), ...both('tungsten', 6000)], 'world')
    expect(chainToShow(found)).toBe('tungsten')
  })

  test('given two chains are equally concentrated, then the alphabet does not choose between them', () => {
    const both = (material: string) => [
      position({ world: 7325, material }),
      position({ world: 4909, material, stage: 'extraction' }),
    ]
    expect(chainToShow(concentrationsIn([...both('cerium'), ...both('lanthanum')], 'world'))).toBe('gallium')
  })

  test('given no material is known at more than one stage, then gallium’s chain is shown', () => {
    const found = concentrationsIn([position({ world: 10_000, material: 'dysprosium' })], 'world')
    expect(chainToShow(found)).toBe('gallium')
    expect(chainToShow(new Map())).toBe('gallium')
  })

  test('given several, then the most concentrated stands first', () => {
    const found = concentrationsIn(
      [position({ world: 4000, material: 'cobalt' }), position({ world: 8809 })],
      'world',
    )
    expect(mostConcentrated(found).map(({ item }) => item.material)).toEqual(['gallium', 'cobalt'])
  })
})
