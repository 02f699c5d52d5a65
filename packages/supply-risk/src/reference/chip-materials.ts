import type { Share } from '../shares/share.ts'

/** Names under which the EU's study of 2023 gives the production of materials that chip making leans on and that we follow under no code of our own. */
export const CHIP_MATERIALS = [
  { name: 'Arsenic', stage: 'processing' },
  { name: 'Boron', stage: 'processing' },
  { name: 'Copper', stage: 'processing' },
  { name: 'Fluorspar', stage: 'extraction' },
  { name: 'Hafnium', stage: 'processing' },
  { name: 'Helium', stage: 'processing' },
  { name: 'Indium', stage: 'processing' },
  { name: 'Krypton', stage: 'processing' },
  { name: 'Neon', stage: 'processing' },
  { name: 'Palladium', stage: 'processing' },
  { name: 'Phosphorus', stage: 'processing' },
  { name: 'Ruthenium', stage: 'processing' },
  { name: 'Silicon metal', stage: 'processing' },
  { name: 'Tin', stage: 'processing' },
] as const satisfies readonly { readonly name: string; readonly stage: 'extraction' | 'processing' }[]

export type ChipMaterialName = (typeof CHIP_MATERIALS)[number]['name']

/** Lines of the HS of 2017 under which world trade shows one thing, and who exports it. */
export const CHIP_EXPORT_LINES = [
  { tariffLine: '810194', goods: 'unwrought tungsten' },
  { tariffLine: '810320', goods: 'unwrought tantalum and tantalum powders' },
  { tariffLine: '810820', goods: 'unwrought titanium and titanium powders' },
  { tariffLine: '850511', goods: 'permanent magnets of metal' },
] as const

export type ChipExportLine = (typeof CHIP_EXPORT_LINES)[number]['tariffLine']

/** Percent of the world's production; years as in the study, which does not say them in our copy. */
export interface ChipMaterialSupply {
  readonly name: ChipMaterialName
  readonly stage: 'extraction' | 'processing'
  readonly shares: readonly Share[]
}

/** Percent of the value that all countries together exported under a line in 2024. */
export interface ChipExports {
  readonly tariffLine: ChipExportLine
  readonly year: 2024
  readonly shares: readonly Share[]
}
