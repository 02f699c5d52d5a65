import type { Language } from '@trilateral/contracts'

/** What a day is called. */
export type Named = Readonly<Record<Language, string>>

/** A day given in place of a holiday, in words of its own. */
export const substituteFor = ({ en, ja, ko }: Named): Named => ({
  en: `${en} (substitute)`,
  ja: `${ja} 振替休日`,
  ko: `대체공휴일(${ko})`,
})

/** As above for the United States, where a holiday on a weekend is observed on the day next to it. */
export const observedFor = ({ en, ja, ko }: Named): Named => ({
  en: `${en} (observed)`,
  ja: `${ja}（振替）`,
  ko: `${ko}(대체 휴무)`,
})
