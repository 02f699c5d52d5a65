import type { EuSupply } from '../eu-supply.ts'

export const ytterbium: readonly EuSupply[] = [
  {
    material: 'ytterbium',
    stage: 'processing',
    basis: 'GS',
    importReliance: 1,
    eolRecycling: 0.01,
    substitution: 1,
    published: null,
    global: [{ country: 'CN', share: 100, t: 1 }],
    sourcing: [
      { country: 'CN', share: 61, t: 1 },
      { country: 'KR', share: 1, t: 1 },
      { country: 'RU', share: 31, t: 1 },
      { country: 'SG', share: 1, t: 1 },
      { country: 'US', share: 4, t: 1 },
    ],
  },
]
