import type { Named } from './named-days.ts'

export const AMERICAN_NAMES = {
  'new-year': { en: 'New Year’s Day', ja: '元日', ko: '새해 첫날' },
  king: {
    en: 'Birthday of Martin Luther King, Jr.',
    ja: 'キング牧師誕生日',
    ko: '마틴 루서 킹 목사 탄생일',
  },
  washington: { en: 'Washington’s Birthday', ja: 'ワシントン誕生日', ko: '워싱턴 탄생일' },
  memorial: { en: 'Memorial Day', ja: '戦没将兵追悼記念日', ko: '현충일(메모리얼 데이)' },
  juneteenth: {
    en: 'Juneteenth National Independence Day',
    ja: 'ジューンティーンス独立記念日',
    ko: '준틴스 독립기념일',
  },
  independence: { en: 'Independence Day', ja: '独立記念日', ko: '독립기념일' },
  labor: { en: 'Labor Day', ja: '労働者の日', ko: '노동절' },
  columbus: { en: 'Columbus Day', ja: 'コロンブス記念日', ko: '콜럼버스의 날' },
  veterans: { en: 'Veterans Day', ja: '退役軍人の日', ko: '재향군인의 날' },
  thanksgiving: { en: 'Thanksgiving Day', ja: '感謝祭', ko: '추수감사절' },
  christmas: { en: 'Christmas Day', ja: 'クリスマス', ko: '성탄절' },
  closed: {
    en: 'Federal offices closed by executive order',
    ja: '大統領令による連邦機関の閉庁',
    ko: '행정명령에 따른 연방기관 휴무',
  },
  mourning: {
    en: 'National Day of Mourning: federal offices closed',
    ja: '国民追悼の日（連邦機関は閉庁）',
    ko: '국가 애도의 날(연방기관 휴무)',
  },
} as const satisfies Readonly<Record<string, Named>>

export type AmericanHoliday = keyof typeof AMERICAN_NAMES

/** Month and day of the day off: `+` where the holiday itself is a Saturday or Sunday next to it. */
export const AMERICAN_DAYS: Readonly<Record<number, readonly (readonly [string, AmericanHoliday, '+'?])[]>> =
  {
    2024: [
      ['01-01', 'new-year'],
      ['01-15', 'king'],
      ['02-19', 'washington'],
      ['05-27', 'memorial'],
      ['06-19', 'juneteenth'],
      ['07-04', 'independence'],
      ['09-02', 'labor'],
      ['10-14', 'columbus'],
      ['11-11', 'veterans'],
      ['11-28', 'thanksgiving'],
      ['12-24', 'closed'],
      ['12-25', 'christmas'],
    ],
    2025: [
      ['01-01', 'new-year'],
      ['01-09', 'mourning'],
      ['01-20', 'king'],
      ['02-17', 'washington'],
      ['05-26', 'memorial'],
      ['06-19', 'juneteenth'],
      ['07-04', 'independence'],
      ['09-01', 'labor'],
      ['10-13', 'columbus'],
      ['11-11', 'veterans'],
      ['11-27', 'thanksgiving'],
      ['12-24', 'closed'],
      ['12-25', 'christmas'],
      ['12-26', 'closed'],
    ],
    2026: [
      ['01-01', 'new-year'],
      ['01-19', 'king'],
      ['02-16', 'washington'],
      ['05-25', 'memorial'],
      ['06-19', 'juneteenth'],
      ['07-03', 'independence', '+'],
      ['07-04', 'independence'],
      ['09-07', 'labor'],
      ['10-12', 'columbus'],
      ['11-11', 'veterans'],
      ['11-26', 'thanksgiving'],
      ['12-25', 'christmas'],
    ],
    2027: [
      ['01-01', 'new-year'],
      ['01-18', 'king'],
      ['02-15', 'washington'],
      ['05-31', 'memorial'],
      ['06-18', 'juneteenth', '+'],
      ['06-19', 'juneteenth'],
      ['07-04', 'independence'],
      ['07-05', 'independence', '+'],
      ['09-06', 'labor'],
      ['10-11', 'columbus'],
      ['11-11', 'veterans'],
      ['11-25', 'thanksgiving'],
      ['12-24', 'christmas', '+'],
      ['12-25', 'christmas'],
      // The next year's first day is a Saturday.
      ['12-31', 'new-year', '+'],
    ],
  }

export const AMERICAN_CLOSURES: ReadonlySet<AmericanHoliday> = new Set(['closed', 'mourning'])
