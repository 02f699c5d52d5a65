/** Where carried-over figures were read. */
export interface ReferenceSource {
  readonly name: string
  readonly doi: string | null
  readonly url: string
  readonly licence: string
  /** The day on which they were read. */
  readonly accessedOn: string
}

export const EU_STUDY_2023: ReferenceSource = {
  name: 'European Commission, Study on the Critical Raw Materials for the EU 2023',
  doi: '10.2873/725585',
  url: 'https://doi.org/10.2873/725585',
  licence: 'CC BY 4.0',
  accessedOn: '2026-11-24',
}

export const GOVERNANCE_INDICATORS_2024: ReferenceSource = {
  name: 'World Bank, Worldwide Governance Indicators, 2024 update',
  doi: null,
  url: 'https://www.worldbank.org/en/publication/worldwide-governance-indicators',
  licence: 'CC BY 4.0',
  accessedOn: '2026-11-24',
}
