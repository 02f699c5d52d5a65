import type { Commitment } from '../commitment.ts'
import { ai, standards } from './ai-and-standards.ts'
import { cleanEnergy } from './clean-energy.ts'
import { criticalMinerals } from './critical-minerals.ts'
import { exportControls } from './export-controls.ts'
import { ipef } from './ipef.ts'
import { nextSteps } from './next-steps.ts'
import { preamble } from './preamble.ts'
import { semiconductors } from './semiconductors.ts'

/** The 29 commitments of the statement of 26 June 2024, in its order. Cybersecurity has none. */
export const COMMITMENTS: readonly Commitment[] = [
  ...preamble,
  ...semiconductors,
  ...cleanEnergy,
  ...criticalMinerals,
  ...exportControls,
  ...ai,
  ...standards,
  ...ipef,
  ...nextSteps,
]

const byCode = new Map(COMMITMENTS.map((commitment) => [commitment.code, commitment]))

export const commitmentByCode = (code: string): Commitment | undefined => byCode.get(code)
