import type { SupplierShare, SupplierShares } from '@trilateral/contracts/critical-minerals'
import { percentOf } from '../shares/part-of-the-whole.ts'
import type { Share } from '../shares/share.ts'

/** Records say shares as parts of one, the formulas take percent. */
export const inPercent = (shares: readonly SupplierShare[]): readonly Share[] =>
  shares.map(({ country, share, trade, censored }) => ({
    country,
    share: percentOf(share),
    ...(trade === null ? {} : { t: trade }),
    ...(censored ? { censored } : {}),
  }))

/** The shares of one side of a position, percent; null: nobody has said who supplies it. */
export const sharesInPercent = (side: SupplierShares | null): readonly Share[] | null =>
  side && side.shares.length > 0 ? inPercent(side.shares) : null
