import type { EuSupply } from '../eu-supply.ts'

export const thulium: readonly EuSupply[] = [
  {
    material: 'thulium',
    stage: 'processing',
    basis: 'GS',
    importReliance: 1,
    eolRecycling: 0.01,
    substitution: 1,
    published: 5.6,
    global: [{ country: 'CN', share: 100, t: 1 }],
    sourcing: [],
  },
]
