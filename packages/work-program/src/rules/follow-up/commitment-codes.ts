import { decided, type Decision } from '@trilateral/contracts'
import { commitmentByCode } from '../../statement/commitments/commitments.ts'
import { isRated } from '../../statement/verb-class.ts'
import { refuse } from '../refusals.ts'

/** The commitments are in the statement, each named once. */
export function checkCommitments(codes: readonly string[], field = 'commitments'): Decision<null> {
  for (const [index, commitment] of codes.entries()) {
    if (!commitmentByCode(commitment))
      return refuse('unknown-commitment', `${field}.${index}`, { commitment })
    if (codes.indexOf(commitment) < index)
      return refuse('commitment-repeated', `${field}.${index}`, { commitment })
  }
  return decided(null)
}

/** And an area works under its own ones, or under those that the statement gives to no area. */
export function checkOwnCommitments(codes: readonly string[], area: string): Decision<null> {
  for (const [index, commitment] of codes.entries()) {
    const other = commitmentByCode(commitment)?.followUp.area
    if (other && other !== area)
      return refuse('commitment-of-another-area', `commitments.${index}`, { commitment, area: other })
  }
  return checkCommitments(codes)
}

/** Whether delivery under these commitments may be rated: one of them at least was pledged or intended. */
export const restsOnRatedVerb = (codes: readonly string[]): boolean =>
  codes.some((code) => {
    const commitment = commitmentByCode(code)
    return commitment !== undefined && isRated(commitment.verbClass)
  })

/** To explore, reaffirm or welcome promises no result: neither a rating nor a percentage belongs there. A percentage belongs nowhere. */
export function checkRatedByVerb(
  codes: readonly string[],
  { rated, percent }: { readonly rated: boolean; readonly percent?: number | null | undefined },
): Decision<null> {
  const given = percent !== undefined && percent !== null
  if (restsOnRatedVerb(codes)) return given ? refuse('percent-instead-of-rating', 'percent') : decided(null)
  const [first] = codes
  const commitment = first === undefined ? undefined : commitmentByCode(first)
  if (!commitment || !(rated || given)) return decided(null)
  const facts = { commitment: commitment.code, verb: commitment.verb, verbClass: commitment.verbClass }
  return given
    ? refuse('percent-on-unrated-verb', 'percent', facts)
    : refuse('not-rated-by-verb', 'declared', facts)
}
