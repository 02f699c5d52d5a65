import type { EuSupply } from '../eu-supply.ts'

export const gadolinium: readonly EuSupply[] = [
  {
    material: 'gadolinium',
    stage: 'processing',
    basis: 'GS',
    importReliance: 1,
    eolRecycling: 0.01,
    substitution: 0.59,
    published: 3.3,
    global: [{ country: 'CN', share: 100, t: 1 }],
    sourcing: [],
  },
]
