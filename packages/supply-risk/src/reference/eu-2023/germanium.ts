import type { EuSupply } from '../eu-supply.ts'

export const germanium: readonly EuSupply[] = [
  {
    material: 'germanium',
    stage: 'processing',
    basis: 'GS+EU',
    importReliance: 0.42,
    eolRecycling: 0.02,
    substitution: 0.94,
    published: null,
    global: [
      { country: 'BE', share: 4.5, t: 0.8 },
      { country: 'CN', share: 83.1, t: 1 },
      { country: 'DE', share: 2.7, t: 0.8 },
      { country: 'JP', share: 1.8, t: 1 },
      { country: 'RU', share: 5, t: 1 },
      { country: 'UA', share: 0.9, t: 1 },
      { country: 'US', share: 2, t: 1 },
    ],
    sourcing: [
      { country: 'BE', share: 4, t: 1 },
      { country: 'CN', share: 83, t: 1 },
      { country: 'DE', share: 3, t: 1 },
      { country: 'JP', share: 2, t: 1 },
      { country: 'RU', share: 5, t: 1 },
      { country: 'US', share: 2, t: 1 },
    ],
  },
]
