import type { Decision } from '@trilateral/contracts'
import * as fc from 'fast-check'
import type { SupplyMaterialCode } from '../materials/materials.ts'
import { governanceVintages, referenceInputs, referenceSupply } from '../reference/index.ts'
import type { Share } from '../shares/share.ts'

export const studyGovernance = governanceVintages[0].scores

/** What the study of 2023 says of a material at a stage. */
export function givenSupply(material: SupplyMaterialCode, stage: 'extraction' | 'processing') {
  const supply = referenceSupply(material, stage)
  if (!supply) throw new Error(`no reference for ${material} at ${stage}`)
  return supply
}

/** The formula's inputs for it, with the governance scores that the study used. */
export const givenInputs = (material: SupplyMaterialCode, stage: 'extraction' | 'processing') =>
  referenceInputs(givenSupply(material, stage), studyGovernance)

/** The value of a decision that must be yes. */
export function granted<Value>(decision: Decision<Value>): Value {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`)
  return decision.value
}

const COUNTRIES = Object.keys(studyGovernance)

/** Shares of different countries that add up to `coverage` percent. */
export const sharesAddingUpTo = (coverage: number): fc.Arbitrary<readonly Share[]> =>
  fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 1, maxLength: 12 }).chain((countries) =>
    fc
      .array(fc.integer({ min: 1, max: 1000 }), {
        minLength: countries.length,
        maxLength: countries.length,
      })
      .map((parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0)
        return countries.map((country, at) => ({
          country,
          share: ((parts[at] ?? 0) / whole) * coverage,
          t: 1,
        }))
      }),
  )

export const ratio = fc.double({ min: 0, max: 1, noNaN: true })
