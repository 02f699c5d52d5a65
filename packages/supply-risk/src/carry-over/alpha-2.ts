import { alpha2Named } from '../shares/alpha-3.ts'

/** The World Bank writes these otherwise than ISO 3166-1 alpha-3 does today. */
const LEGACY = { ADO: 'AD', KSV: 'XK', ROM: 'RO', TMP: 'TL', WBG: 'PS', ZAR: 'CD' }

const LEGACY_CODES: ReadonlyMap<string, string> = new Map(Object.entries(LEGACY))

/** The two-letter code of a World Bank country code. Throws for a code never met: a new one is to be looked at. */
export function alpha2(worldBankCode: string): string {
  const code = alpha2Named(worldBankCode) ?? LEGACY_CODES.get(worldBankCode)
  if (!code) throw new Error(`no two-letter code is known for ${worldBankCode}`)
  return code
}
