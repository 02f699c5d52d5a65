import type { EuSupply } from '../eu-supply.ts'

export const scandium: readonly EuSupply[] = [
  {
    material: 'scandium',
    stage: 'processing',
    basis: 'GS',
    importReliance: 1,
    eolRecycling: 0,
    substitution: 0.87,
    published: null,
    global: [
      { country: 'CA', share: 4.2, t: 1 },
      { country: 'CN', share: 66.7, t: 1 },
      { country: 'KZ', share: 4.2, t: 1 },
      { country: 'PH', share: 4.2, t: 1 },
      { country: 'RU', share: 16.7, t: 1 },
      { country: 'UA', share: 4.2, t: 1 },
    ],
    sourcing: [
      { country: 'CN', share: 6, t: 1 },
      { country: 'HK', share: 1, t: 1 },
      { country: 'GB', share: 85, t: 1 },
      { country: 'US', share: 4, t: 1 },
    ],
  },
]
