import type { TermsText } from '../texts/terms.en.ts'

/** How far a date moved from its baseline: "14 days late", "3 days early", "no slip". */
export const slipWords = (days: number, t: (id: TermsText, values: { days: number }) => string): string =>
  days < 0 ? t('ahead-days', { days: -days }) : t('slip-days', { days })
