import type { Share } from '../shares/share.ts'
import type { StudyCase } from './eu-study.ts'

type ValueOf = (inputs: StudyCase) => number

/** The study prints ratios in hundredths, and shares in whole percents or tenths. */
const HALF_A_HUNDREDTH = 0.005
const halfStep = ({ share }: Share) => (Number.isInteger(share) ? 0.5 : 0.05)

/** The least and most that the formula could give if every input is what it is printed as, up to rounding. */
export function roundingAllows(given: StudyCase, valueOf: ValueOf): readonly [low: number, high: number] {
  const at = (sign: 1 | -1) =>
    [-HALF_A_HUNDREDTH, HALF_A_HUNDREDTH].map((step) =>
      valueOf({
        ...given,
        // Shares of global supply are printed in tenths of a percent throughout.
        global: given.global.map((one) => ({ ...one, share: limited(one.share + sign * 0.05, 100) })),
        sourcing: given.sourcing.map((one) => ({
          ...one,
          share: limited(one.share + sign * halfStep(one), 100),
        })),
        importReliance: given.importReliance === null ? null : limited(given.importReliance + step, 1),
        eolRecycling: limited(given.eolRecycling - sign * HALF_A_HUNDREDTH, 1),
        substitution: limited(given.substitution + sign * HALF_A_HUNDREDTH, 1),
      }),
    )
  return [Math.min(...at(-1)), Math.max(...at(1))]
}

const limited = (value: number, most: number) => Math.min(most, Math.max(0, value))
