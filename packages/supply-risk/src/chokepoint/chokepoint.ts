import type { Source } from '@trilateral/contracts'
import type { KnownConcentration } from './known-shares.ts'

/**
 * From which share on one provider is called a chokepoint: the study counts the points of the value chain where a single region
 * holds more. It is a convention, not a law of nature; screens let the reader choose another, and show this source with it.
 */
export const CHOKEPOINT_SHARE: { readonly percent: number; readonly source: Source } = {
  percent: 65,
  source: {
    name: 'Semiconductor Industry Association and Boston Consulting Group, Strengthening the Global Semiconductor Supply Chain in an Uncertain Era (2021)',
    url: 'https://www.semiconductors.org/strengthening-the-global-semiconductor-supply-chain-in-an-uncertain-era/',
    accessedOn: '2026-11-24',
  },
}

/** `unknown`: what is known does not tell; it is no "no". */
export type ChokepointAnswer = 'yes' | 'no' | 'unknown'

/** Whether one provider holds more than a share (percent) of a supply. Null: nobody has said who provides. */
export function isChokepoint(found: KnownConcentration | null, percent: number): ChokepointAnswer {
  if (!found?.top) return 'unknown'
  const { top, rest } = found
  if (top.share > percent) return 'yes'
  // The largest that anybody unnamed could hold is all that is not known.
  return rest > percent ? 'unknown' : 'no'
}
