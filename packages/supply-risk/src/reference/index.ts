export { agreementWithPublished, type Agreement, type ComparedCase, type OutsideCase } from './agreement.ts'
export { chipExports2024 } from './chip-exports-2024.ts'
export { chipMaterialSupplies2023 } from './chip-materials-2023.ts'
export type { ChipExportLine, ChipExports, ChipMaterialName, ChipMaterialSupply } from './chip-materials.ts'
export type { EuSupply } from './eu-supply.ts'
export { governanceVintages, type GovernanceVintage } from './governance/vintages.ts'
export { BACI_2024, IMPORT_LINES, type ImportLine, type PartnerImports } from './partner-imports.ts'
export { partnerImports2024 } from './partner-imports-2024.ts'
export type { PublishedCase } from './published-case.ts'
export {
  referenceInputs,
  referenceShares,
  referenceSupplies,
  referenceSupply,
  type ReferenceShares,
  type ReferenceSupply,
} from './reference-supplies.ts'
export type { ReferenceRemark } from './remarks.ts'
export { EU_STUDY_2023, GOVERNANCE_INDICATORS_2024, type ReferenceSource } from './source.ts'
