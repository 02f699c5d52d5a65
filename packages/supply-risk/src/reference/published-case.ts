/** One of the values that the study of 2023 prints, beside what the formula gives from the study's own inputs. */
export interface PublishedCase {
  /** As the study names it. */
  readonly material: string
  readonly stage: 'extraction' | 'processing'
  readonly published: number
  /** To a thousandth. */
  readonly recomputed: number
}
