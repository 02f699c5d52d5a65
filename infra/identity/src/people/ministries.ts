import type { Language, Party } from '@trilateral/contracts'

/** The ministry whose issuer is played. Korea's since October 2025, when trade and industry got a ministry of resources. */
export const MINISTRIES: Readonly<Record<Party, Readonly<Record<Language, string>>>> = {
  jp: {
    en: 'Ministry of Economy, Trade and Industry (METI), Japan',
    ja: '経済産業省（日本）',
    ko: '경제산업성(일본)',
  },
  kr: {
    en: 'Ministry of Trade, Industry and Resources, Republic of Korea',
    ja: '産業通商部（韓国）',
    ko: '산업통상부(대한민국)',
  },
  us: {
    en: 'Department of Commerce, United States',
    ja: '商務省（米国）',
    ko: '상무부(미국)',
  },
}
