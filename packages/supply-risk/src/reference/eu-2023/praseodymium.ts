import type { EuSupply } from '../eu-supply.ts'

export const praseodymium: readonly EuSupply[] = [
  {
    material: 'praseodymium',
    stage: 'extraction',
    basis: 'GS+EU',
    importReliance: 0.8,
    eolRecycling: 0.01,
    substitution: 0.98,
    published: null,
    global: [
      { country: 'AU', share: 9.9, t: 1 },
      { country: 'BR', share: 0.8, t: 1 },
      { country: 'BI', share: 0.1, t: 1 },
      { country: 'CN', share: 68.3, t: 1 },
      { country: 'IN', share: 1, t: 1 },
      { country: 'MY', share: 0.3, t: 1 },
      { country: 'MM', share: 7.5, t: 1 },
      { country: 'RU', share: 1.5, t: 1 },
      { country: 'TH', share: 1.1, t: 1 },
      { country: 'US', share: 9.2, t: 1 },
      { country: 'VN', share: 0.4, t: 1 },
    ],
    sourcing: [
      { country: 'CN', share: 43, t: 1 },
      { country: 'IN', share: 5, t: 1 },
      { country: 'JP', share: 30, t: 1 },
      { country: 'MY', share: 6, t: 1 },
      { country: 'US', share: 16, t: 1 },
    ],
  },
]
