import { publishedCases } from './eu-2023/published.ts'
import type { PublishedCase } from './published-case.ts'
import { WHY_OUTSIDE, type WhyOutside } from './why-outside.ts'

export interface ComparedCase extends PublishedCase {
  /** Recomputed minus published. */
  readonly difference: number
}

export interface OutsideCase extends ComparedCase, WhyOutside {}

export interface Agreement {
  readonly cases: readonly ComparedCase[]
  /** The printed values have one decimal: within 0.05 is as near as they can be met. */
  readonly within005: number
  readonly within010: number
  /** Those further off than 0.05. */
  readonly outside: readonly OutsideCase[]
}

const cases: readonly ComparedCase[] = publishedCases.map((one) => ({
  ...one,
  difference: Math.round((one.recomputed - one.published) * 1000) / 1000,
}))

const within = (limit: number) => cases.filter(({ difference }) => Math.abs(difference) <= limit)

/** How far our formula, fed with the study's printed inputs, meets the supply risks that the study prints. */
export const agreementWithPublished: Agreement = {
  cases,
  within005: within(0.05).length,
  within010: within(0.1).length,
  outside: cases.flatMap((one) => {
    if (Math.abs(one.difference) <= 0.05) return []
    const why = WHY_OUTSIDE[one.material]
    if (!why) throw new Error(`nothing says why ${one.material} is outside`)
    return [{ ...one, ...why }]
  }),
}
