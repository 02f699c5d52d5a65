import { decided, type Decision } from '@trilateral/contracts'
import type { SupplyRiskInputs } from '../risk/inputs.ts'
import { supplyRisk, type SupplyRisk } from '../risk/supply-risk.ts'
import { TERMS, type TermCode } from '../risk/terms.ts'
import type { Change } from './change.ts'
import { withChange } from './with-change.ts'

export interface MovedTerm {
  readonly term: TermCode
  readonly before: number | null
  readonly after: number | null
}

export interface WhatIf {
  readonly before: SupplyRisk
  readonly after: SupplyRisk
  /** After minus before; null when one of them is not known. */
  readonly difference: number | null
  /** The terms of the formula whose value changed. */
  readonly moved: readonly MovedTerm[]
}

/**
 * The risk before and after one input, or several in their order, are replaced. Nothing is kept: the inputs given stay as they are.
 * Refusals: those of `supplyRisk` and of `replaceShare`, and `side-without-shares` where a share is changed in a supply that has none,
 * `supplier-not-listed` {country} where the trade parameter of a country without share is changed.
 */
export function whatIf(inputs: SupplyRiskInputs, change: Change | readonly Change[]): Decision<WhatIf> {
  const before = supplyRisk(inputs)
  if (!before.ok) return before
  let next = inputs
  for (const one of [change].flat()) {
    const applied = withChange(next, one)
    if (!applied.ok) return applied
    next = applied.value
  }
  const after = supplyRisk(next)
  return after.ok ? decided(whatMoved(before.value, after.value)) : after
}

function whatMoved(before: SupplyRisk, after: SupplyRisk): WhatIf {
  const moved = TERMS.map((term) => ({ term, before: before.terms[term], after: after.terms[term] }))
  return {
    before,
    after,
    difference: before.value === null || after.value === null ? null : after.value - before.value,
    moved: moved.filter((one) => one.before !== one.after),
  }
}
