import type { EuSupply } from '../eu-supply.ts'

export const terbium: readonly EuSupply[] = [
  {
    material: 'terbium',
    stage: 'processing',
    basis: 'GS',
    importReliance: 1,
    eolRecycling: 0.01,
    substitution: 0.92,
    published: null,
    global: [{ country: 'CN', share: 100, t: 1 }],
    sourcing: [],
  },
]
