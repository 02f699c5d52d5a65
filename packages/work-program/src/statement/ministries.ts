import type { CalendarDate, Language, MultilingualText, Party } from '@trilateral/contracts'
import { readOn, type Reading, type Validity } from './in-turn.ts'
import { inMonth } from './partial-date.ts'
import { article, named, type ReferenceSource } from './reference-source.ts'
import { STATEMENT } from './statement.ts'

/** A commerce or industry ministry under one of its names. */
export interface Ministry extends Validity {
  readonly party: Party
  readonly name: MultilingualText
  /** Null: no source gives one. */
  readonly abbreviation: string | null
  /** What changed when it took this name; null: nothing to tell. */
  readonly note: Readonly<Record<Language, string>> | null
  readonly source: ReferenceSource
}

const statement = article(STATEMENT.source.name, STATEMENT.date)

/** Each party's ministry, its names one after the other. */
export const MINISTRIES: Readonly<Record<Party, readonly Ministry[]>> = {
  jp: [
    {
      party: 'jp',
      name: named(
        { en: 'Ministry of Economy, Trade and Industry', ja: '経済産業省', ko: '경제산업성' },
        'ja',
        ['en'],
      ),
      abbreviation: 'METI',
      note: null,
      from: null,
      until: null,
      seenOn: STATEMENT.date,
      source: statement,
    },
  ],
  kr: [
    {
      party: 'kr',
      name: named(
        { en: 'Ministry of Trade, Industry and Energy', ja: '産業通商資源部', ko: '산업통상자원부' },
        'ko',
        ['en'],
      ),
      abbreviation: 'MOTIE',
      note: null,
      from: null,
      until: inMonth('2025-10'),
      seenOn: STATEMENT.date,
      source: statement,
    },
    {
      party: 'kr',
      name: named(
        { en: 'Ministry of Trade, Industry and Resources', ja: '産業通商部', ko: '산업통상부' },
        'ko',
      ),
      abbreviation: null,
      note: {
        en: 'Energy policy went to the Ministry of Climate, Energy and Environment.',
        ja: 'エネルギー政策は気候エネルギー環境部に移管。',
        ko: '에너지 기능은 기후에너지환경부로 이관.',
      },
      from: inMonth('2025-10'),
      until: null,
      seenOn: '2025-12-23',
      source: article('The Herald Business', '2025-12-23', 'https://biz.heraldcorp.com/article/10642393'),
    },
  ],
  us: [
    {
      party: 'us',
      name: named({ en: 'Department of Commerce', ja: '商務省', ko: '상무부' }, 'en'),
      abbreviation: 'DOC',
      note: null,
      from: null,
      until: null,
      seenOn: STATEMENT.date,
      source: statement,
    },
  ],
}

/** What a party's ministry was called on a day. In October 2025 the Korean one is between two names: the day is not known. */
export const ministryOn = (party: Party, day: CalendarDate): Reading<Ministry> =>
  readOn(MINISTRIES[party], day)
