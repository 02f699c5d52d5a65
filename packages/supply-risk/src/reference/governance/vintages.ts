import type { Governance } from '../../shares/share.ts'
import { GOVERNANCE_INDICATORS_2024, type ReferenceSource } from '../source.ts'
import { scores as scores2016 } from './2016-2020.ts'
import { scores as scores2019 } from './2019-2023.ts'

/** Governance scores of five years, all six indicators, scaled 0 (best) to 10 (worst): 5 − 2 × mean. */
export interface GovernanceVintage {
  readonly code: '2016-2020' | '2019-2023'
  readonly from: number
  readonly to: number
  readonly scores: Governance
  readonly source: ReferenceSource
}

/** The years that the EU's study of 2023 uses, and the five newest in the World Bank's update of 2024. Oldest first. */
export const governanceVintages = [
  { code: '2016-2020', from: 2016, to: 2020, scores: scores2016, source: GOVERNANCE_INDICATORS_2024 },
  { code: '2019-2023', from: 2019, to: 2023, scores: scores2019, source: GOVERNANCE_INDICATORS_2024 },
] as const satisfies readonly GovernanceVintage[]
