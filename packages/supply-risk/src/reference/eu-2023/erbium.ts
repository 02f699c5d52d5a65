import type { EuSupply } from '../eu-supply.ts'

export const erbium: readonly EuSupply[] = [
  {
    material: 'erbium',
    stage: 'processing',
    basis: 'GS',
    importReliance: 1,
    eolRecycling: 0.01,
    substitution: 1,
    published: null,
    global: [{ country: 'CN', share: 100, t: 1 }],
    sourcing: [],
  },
]
