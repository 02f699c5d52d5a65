import { decided, type Decision } from '@trilateral/contracts'
import type { Share } from '../shares/share.ts'
import { weightedConcentration, type WeightedConcentration } from '../shares/weighted-concentration.ts'
import { inputRefusal } from './input-refusal.ts'
import type { SupplyRiskInputs } from './inputs.ts'
import { mixed, weightsOf, type Terms } from './terms.ts'

export interface SupplyRisk {
  /** Null when a supplier's governance score is not known; `missing` names the countries. */
  readonly value: number | null
  /** With the countries known only: the value cannot be lower. */
  readonly atLeast: number
  /** Countries, of the supplies used, without a governance score. */
  readonly missing: readonly string[]
  readonly terms: Terms
  /** By country, the supplies used on this basis; null: not used. */
  readonly global: WeightedConcentration | null
  readonly sourcing: WeightedConcentration | null
  readonly inputs: SupplyRiskInputs
}

/**
 * Supply risk by the EU method of 2017, as applied in 2023:
 *
 *     SR = [HHI(global) × IR/2 + HHI(sourcing) × (1 − IR/2)] × (1 − EoL-RIR) × SI_SR
 *     HHI = Σ S² × WGI × t
 *
 * S is a fraction of one (this package takes percent and divides), WGI runs 0–10 (5 − 2 × mean of six), t 0.8–1.5,
 * IR, EoL-RIR and SI_SR are ratios 0–1. No unit; the published values run from 0.0 to 5.6.
 * On basis GS the bracket is HHI(global) alone and on EU HHI(sourcing) alone, whatever IR says: so the published values
 * are met (cobalt ore, GS, IR 0.81: 2.79 against 2.8 published; with the full bracket it would be 1.13).
 *
 * Refusals: `basis-unknown`, `global-shares-missing`, `sourcing-shares-missing`, `import-reliance-missing`, `ratio-out-of-range`
 * {value}, `governance-out-of-range` {country, value}, and those of a single row in `checkShares`. The sum of shares is not
 * judged here: printed figures of the EU reach 101.9 %.
 *
 * Source: European Commission, Methodology for Establishing the EU List of Critical Raw Materials: Guidelines (2017, DOI 10.2873/769526)
 * and Study on the Critical Raw Materials for the EU 2023 (DOI 10.2873/725585).
 */
export function supplyRisk(inputs: SupplyRiskInputs): Decision<SupplyRisk> {
  const refusal = inputRefusal(inputs)
  return refusal ? { ok: false, refusal } : decided(computed(inputs))
}

function computed(inputs: SupplyRiskInputs): SupplyRisk {
  const weights = weightsOf(inputs.basis, inputs.importReliance)
  const used = (weight: number, shares: readonly Share[] | null) =>
    weight > 0 && shares ? weightedConcentration(shares, inputs.governance) : null
  const global = used(weights.global, inputs.global)
  const sourcing = used(weights.sourcing, inputs.sourcing)
  const notRecycled = 1 - inputs.eolRecycling
  const risk = (concentration: number) => concentration * notRecycled * inputs.substitution
  const concentration = mixed(weights, global, sourcing, ({ value }) => value)
  return {
    value: concentration === null ? null : risk(concentration),
    atLeast: risk(mixed(weights, global, sourcing, ({ atLeast }) => atLeast) ?? 0),
    missing: [...new Set([...(global?.missing ?? []), ...(sourcing?.missing ?? [])])].toSorted(),
    terms: {
      globalConcentration: global?.value ?? null,
      globalWeight: weights.global,
      sourcingConcentration: sourcing?.value ?? null,
      sourcingWeight: weights.sourcing,
      concentration,
      notRecycled,
      substitution: inputs.substitution,
    },
    global,
    sourcing,
    inputs,
  }
}
