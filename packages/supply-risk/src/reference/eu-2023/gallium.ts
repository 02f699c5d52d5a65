import type { EuSupply } from '../eu-supply.ts'

export const gallium: readonly EuSupply[] = [
  {
    material: 'gallium',
    stage: 'processing',
    basis: 'GS+EU',
    importReliance: 0.98,
    eolRecycling: 0,
    substitution: 0.98,
    published: 3.9,
    global: [
      { country: 'CN', share: 93.8, t: 1 },
      { country: 'DE', share: 0.3, t: 0.8 },
      { country: 'JP', share: 1, t: 1 },
      { country: 'KR', share: 0.9, t: 1 },
      { country: 'RU', share: 1.9, t: 1 },
      { country: 'UA', share: 2.2, t: 1 },
    ],
    sourcing: [
      { country: 'CN', share: 69, t: 1 },
      { country: 'DE', share: 2, t: 0.8 },
      { country: 'HK', share: 1, t: 1 },
      { country: 'RU', share: 1, t: 1 },
      { country: 'TW', share: 2, t: 1 },
      { country: 'UA', share: 2, t: 1 },
      { country: 'GB', share: 9, t: 1 },
      { country: 'US', share: 10, t: 1 },
    ],
  },
]
