import type { EuSupply } from '../eu-supply.ts'

export const dysprosium: readonly EuSupply[] = [
  {
    material: 'dysprosium',
    stage: 'processing',
    basis: 'GS',
    importReliance: 1,
    eolRecycling: 0.01,
    substitution: 0.99,
    published: 5.6,
    global: [{ country: 'CN', share: 100, t: 1 }],
    sourcing: [],
  },
]
