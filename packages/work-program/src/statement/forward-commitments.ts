import { COMMITMENTS } from './commitments/commitments.ts'
import type { SectionCode } from './section.ts'
import { isRated } from './verb-class.ts'

/** How many commitments a section of the statement carries. */
export const forwardCommitments = (section: SectionCode): number =>
  COMMITMENTS.filter((commitment) => commitment.section === section).length

/** How many of them are worded strongly enough for a delivery rating. */
export const ratedCommitments = (section: SectionCode): number =>
  COMMITMENTS.filter((commitment) => commitment.section === section && isRated(commitment.verbClass)).length

/**
 * Which of `STATEMENT_TEXTS` says why a section has no forward commitment; null where it has one. In cybersecurity the
 * ministers state what they understand and whom they commend, and undertake nothing.
 */
export const noForwardCommitment = (section: SectionCode): 'no-forward-commitment' | null =>
  forwardCommitments(section) === 0 ? 'no-forward-commitment' : null
