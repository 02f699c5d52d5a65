/** From whom a partner bought goods of a watched line in 2024. */
export interface ChipImports {
  readonly importer: 'JP' | 'KR' | 'US'
  /** HS 2017, six digits. */
  readonly line: string
  /** `UN number=US dollars` of each supplier, areas that are no country among them. */
  readonly from: string
}
