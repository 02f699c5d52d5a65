/** Between which a figure lies. Both ends are the same where every input is known. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export const isExact = ({ low, high }: Interval): boolean => low === high
