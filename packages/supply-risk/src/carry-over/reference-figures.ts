import { SUPPLY_MATERIALS, type SupplyMaterialCode } from '../materials/materials.ts'
import type { SupplyMaterial } from '../materials/supply-material.ts'
import type { EuSupply } from '../reference/eu-supply.ts'
import type { PublishedCase } from '../reference/published-case.ts'
import { supplyRisk } from '../risk/supply-risk.ts'
import { studyCases, studyGovernance, type StudyCase } from './eu-study.ts'
import { governanceOf } from './governance.ts'

/** What the reference must hold, computed from the source files as they are now. */
export function referenceFigures() {
  const cases = studyCases()
  const governance = studyGovernance()
  return {
    supplies: suppliesOf(cases),
    governance: { '2016-2020': governanceOf(2016, 2020), '2019-2023': governanceOf(2019, 2023) },
    published: cases.flatMap((one): PublishedCase[] => {
      if (one.published === null) return []
      const risk = supplyRisk({ ...one, governance })
      if (!risk.ok || risk.value.value === null) throw new Error(`${one.name} cannot be computed`)
      const recomputed = Math.round(risk.value.value * 1000) / 1000
      return [{ material: one.name, stage: one.stage, published: one.published, recomputed }]
    }),
  }
}

/** The study's cases of our materials, in our order. */
function suppliesOf(cases: readonly StudyCase[]): readonly EuSupply[] {
  const codes = Object.keys(SUPPLY_MATERIALS) as SupplyMaterialCode[]
  return codes.flatMap((material) => {
    const { eu }: SupplyMaterial = SUPPLY_MATERIALS[material]
    return cases.filter(({ name }) => name === eu?.name).map((one) => supplyOf(material, one))
  })
}

const supplyOf = (material: SupplyMaterialCode, one: StudyCase): EuSupply => ({
  material,
  stage: one.stage,
  basis: one.basis,
  importReliance: one.importReliance,
  eolRecycling: one.eolRecycling,
  substitution: one.substitution,
  published: one.published,
  global: one.global,
  sourcing: one.sourcing,
})
