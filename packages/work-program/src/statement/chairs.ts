import type { CalendarDate } from '@trilateral/contracts'
import { BODIES, type BodyCode } from './bodies.ts'
import { readOn, type Reading, type Validity } from './in-turn.ts'
import { inMonth, onDay } from './partial-date.ts'
import { article, type ReferenceSource } from './reference-source.ts'

/** Which country leads a body for a term. */
export interface Chair extends Validity {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly role: 'chair' | 'coordinator'
  /** `announced`: as the rotation was announced; no source shows that it took place. */
  readonly basis: 'reported' | 'announced'
  readonly source: ReferenceSource
}

const rotation = article(
  'Yonhap News TV',
  '2024-11-21',
  'https://yonhapnewstv.co.kr/news/MYH20241121002700641',
)

/** The secretariat goes round Korea, the United States and Japan, two years each, from 20 November 2024. */
const secretariat: readonly Chair[] = [
  {
    country: 'KR',
    role: 'chair',
    basis: 'reported',
    from: onDay('2024-11-20'),
    until: inMonth('2026-11'),
    seenOn: '2024-11-20',
    source: rotation,
  },
  {
    country: 'US',
    role: 'chair',
    basis: 'announced',
    from: inMonth('2026-11'),
    until: inMonth('2028-11'),
    seenOn: null,
    source: rotation,
  },
  {
    country: 'JP',
    role: 'chair',
    basis: 'announced',
    from: inMonth('2028-11'),
    until: inMonth('2030-11'),
    seenOn: null,
    source: rotation,
  },
]

const [, renamedNetwork] = BODIES['ai-network']

export const CHAIRS: Readonly<Record<BodyCode, readonly Chair[]>> = {
  'trilateral-secretariat': secretariat,
  'ai-network': renamedNetwork
    ? [
        {
          country: 'GB',
          role: 'coordinator',
          basis: 'reported',
          from: renamedNetwork.from,
          until: null,
          seenOn: null,
          source: renamedNetwork.source,
        },
      ]
    : [],
  'minerals-forum': [
    {
      country: 'KR',
      role: 'chair',
      basis: 'reported',
      from: onDay('2026-02-04'),
      // "To June 2026": whether it ended there or at the month's end is not said, nor who follows.
      until: inMonth('2026-06'),
      seenOn: '2026-02-04',
      source: article(
        'KBS World',
        '2026-02-05',
        'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=199322',
      ),
    },
  ],
}

/** Who leads a body on a day, as far as sources show or a rotation announces. */
export const chairOn = (code: BodyCode, day: CalendarDate): Reading<Chair> => readOn(CHAIRS[code], day)
