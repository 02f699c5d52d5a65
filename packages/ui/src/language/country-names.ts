import { audienceCode, type Audience, type Language, type Party } from '@trilateral/contracts'

type InThree = Readonly<Record<Language, string>>

const PARTY_NAMES: Readonly<Record<Party, InThree>> = {
  jp: { en: 'Japan', ja: '日本', ko: '일본' },
  kr: { en: 'Republic of Korea', ja: '韓国', ko: '한국' },
  us: { en: 'United States', ja: '米国', ko: '미국' },
}

/** The Korean ministry's name holds since October 2025; records of earlier dates keep the name of their time in their own text. */
const MINISTRIES: Readonly<Record<Party, InThree>> = {
  jp: {
    en: 'Ministry of Economy, Trade and Industry (METI)',
    ja: '経済産業省（METI）',
    ko: '일본 경제산업성(METI)',
  },
  kr: {
    en: 'Ministry of Trade, Industry and Resources (MOTIR)',
    ja: '韓国産業通商部（MOTIR）',
    ko: '산업통상부(MOTIR)',
  },
  us: { en: 'Department of Commerce (DOC)', ja: '米国商務省（DOC）', ko: '미국 상무부(DOC)' },
}

// The order of countries differs by language and carries meaning: whole strings, never joined from parts.
const AUDIENCE_NAMES: Readonly<Record<string, InThree>> = {
  jp: { en: 'Japan only', ja: '日本のみ', ko: '일본만' },
  kr: { en: 'ROK only', ja: '韓国のみ', ko: '한국만' },
  us: { en: 'US only', ja: '米国のみ', ko: '미국만' },
  'jp-kr': { en: 'Japan–ROK', ja: '日韓', ko: '한일' },
  'jp-us': { en: 'Japan–US', ja: '日米', ko: '미일' },
  'kr-us': { en: 'ROK–US', ja: '米韓', ko: '한미' },
  'jp-kr-us': { en: 'Japan–ROK–US', ja: '日米韓', ko: '한미일' },
}

export const partyName = (party: Party, language: Language) => PARTY_NAMES[party][language]

export const ministryName = (party: Party, language: Language) => MINISTRIES[party][language]

/** The parties of an audience as one locked string: 日米韓, 한미일, Japan–ROK–US. */
export function audienceName(audience: Audience, language: Language): string {
  const code = audienceCode(audience)
  return AUDIENCE_NAMES[code]?.[language] ?? code
}

/** The order in which a reader of each language expects the ministries. */
export const PARTY_ORDER: Readonly<Record<Language, readonly Party[]>> = {
  en: ['jp', 'kr', 'us'],
  ja: ['jp', 'us', 'kr'],
  ko: ['kr', 'us', 'jp'],
}
