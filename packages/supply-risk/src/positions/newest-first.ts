import type { SupplyPosition } from '@trilateral/contracts/critical-minerals'

type Years = Pick<SupplyPosition, 'period' | 'edition'>

/** The year that decides which figures are newer: the last one that they are of, else that of the study; 0 when neither is known. */
export const yearOf = ({ period, edition }: Years): number => period?.to ?? edition ?? 0

/** Newer figures first; of one year, what was changed later. `changedAt`: RFC 3339 in UTC. */
export const newestFirst =
  <Kept extends { readonly state: Years }>(changedAt: (kept: Kept) => string) =>
  (a: Kept, b: Kept): number =>
    yearOf(b.state) - yearOf(a.state) || compareText(changedAt(b), changedAt(a))

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
