import type { CalendarDate, Language, MultilingualText } from '@trilateral/contracts'
import { readOn, type Reading, type Validity } from './in-turn.ts'
import { inMonth, onDay } from './partial-date.ts'
import { article, named, type ReferenceSource } from './reference-source.ts'

/** Bodies beside the work program that changed name or chair, by a code that outlives their names. */
export const BODY_CODES = ['trilateral-secretariat', 'ai-network', 'minerals-forum'] as const
export type BodyCode = (typeof BODY_CODES)[number]

export interface Body extends Validity {
  readonly code: BodyCode
  readonly name: MultilingualText
  /** Null: it goes by its name. */
  readonly abbreviation: string | null
  /** What a reader must know of it; null: nothing. */
  readonly note: Readonly<Record<Language, string>> | null
  readonly source: ReferenceSource
}

const launch = article('Yonhap News TV', '2024-11-21', 'https://yonhapnewstv.co.kr/news/MYH20241121002700641')
const renaming = article(
  'UK Government: International Network for Advanced AI Measurement, Evaluation and Science',
  null,
  'https://www.gov.uk/government/news/efforts-to-share-best-practices-on-ai-measurement-and-evaluations-driven-forward-through-the-international-network-for-advanced-ai-measurement-evalua',
)

/** Each body's names, one after the other. */
export const BODIES: Readonly<Record<BodyCode, readonly Body[]>> = {
  'trilateral-secretariat': [
    {
      code: 'trilateral-secretariat',
      name: named({ en: 'Trilateral Secretariat', ja: '日米韓事務局', ko: '한미일 사무국' }, 'ko'),
      abbreviation: null,
      note: {
        en: 'Run by the three foreign ministries, not by the commerce and industry ministries of this work program.',
        ja: '三か国の外務当局が運営し、この作業計画の商務・産業当局が運営するものではない。',
        ko: '세 나라 외교 당국이 운영하며, 이 작업계획의 산업·상무 당국이 운영하는 기구가 아님.',
      },
      from: onDay('2024-11-20'),
      until: null,
      seenOn: '2024-11-20',
      source: launch,
    },
  ],
  'ai-network': [
    {
      code: 'ai-network',
      name: named(
        {
          en: 'International Network of AI Safety Institutes',
          ja: 'AIセーフティ・インスティテュート国際ネットワーク',
          ko: 'AI 안전연구소 국제 네트워크',
        },
        'en',
      ),
      abbreviation: null,
      note: null,
      from: inMonth('2024-11'),
      until: inMonth('2025-12'),
      seenOn: '2024-11-21',
      source: article(
        'ANSA',
        '2024-11-21',
        'https://ansa.it/english/news/world/2024/11/21/international-network-of-ai-safety-institutes-makes-debut_5de94856-341f-42ce-9cab-00a2350eb47c.html',
      ),
    },
    {
      code: 'ai-network',
      name: named(
        {
          en: 'International Network for Advanced AI Measurement, Evaluation and Science',
          ja: '先進AIの測定・評価・科学に関する国際ネットワーク',
          ko: '첨단 AI 측정·평가·과학 국제 네트워크',
        },
        'en',
      ),
      abbreviation: null,
      note: null,
      from: inMonth('2025-12'),
      until: null,
      seenOn: null,
      source: renaming,
    },
  ],
  'minerals-forum': [
    {
      code: 'minerals-forum',
      name: named(
        {
          en: 'Minerals Security Partnership',
          ja: '鉱物資源安全保障パートナーシップ',
          ko: '핵심광물안보파트너십',
        },
        'en',
      ),
      abbreviation: 'MSP',
      note: null,
      from: { precision: 'year', date: '2022' },
      until: onDay('2026-02-04'),
      seenOn: null,
      source: article('Atlantic Council', null, 'https://www.atlanticcouncil.org/?p=905012'),
    },
    {
      code: 'minerals-forum',
      name: named(
        {
          en: 'Forum on Resource Geostrategic Engagement',
          ja: '資源地政戦略フォーラム',
          ko: '자원 지전략 협력 포럼',
        },
        'en',
      ),
      abbreviation: 'FORGE',
      note: null,
      from: onDay('2026-02-04'),
      until: null,
      seenOn: '2026-02-04',
      source: article(
        'KBS World',
        null,
        'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=199325',
      ),
    },
  ],
}

/** What a body was called on a day. */
export const bodyOn = (code: BodyCode, day: CalendarDate): Reading<Body> => readOn(BODIES[code], day)
