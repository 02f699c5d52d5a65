/** One country's part of a supply. */
export interface Share {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Percent of the whole, 0–100. */
  readonly share: number
  /** Trade parameter of the EU method: in the study of 2023 0.8 for members of the EU, 1 for most others, up to 1.5 where exports are restricted. Left out: not recorded. */
  readonly t?: number
  /** True: the source prints only "below 0.1 %", and the share stands for that. */
  readonly censored?: boolean
}

/** Governance by country (ISO alpha-2), scaled 0 (best) to 10 (worst): 5 − 2 × mean of the World Bank's six indicators. */
export type Governance = Readonly<Record<string, number>>

/** Sum of shares, percent. Rounded to a billionth, so that 0.1 + 0.2 is 0.3 on screen and in a refusal. */
export const coverageOf = (shares: readonly Share[]): number =>
  Math.round(shares.reduce((sum, { share }) => sum + share, 0) * 1e9) / 1e9
