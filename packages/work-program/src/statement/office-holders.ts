import type { CalendarDate, Party } from '@trilateral/contracts'
import { readOn, type Reading, type Validity } from './in-turn.ts'
import { onDay } from './partial-date.ts'
import type { PersonName } from './person-name.ts'
import { article, type ReferenceSource } from './reference-source.ts'
import { STATEMENT } from './statement.ts'

/** Who headed a party's commerce or industry ministry. */
export interface OfficeHolder extends Validity {
  readonly party: Party
  readonly name: PersonName
  readonly source: ReferenceSource
}

const signatory = (party: Party, until: OfficeHolder['until'] = null): OfficeHolder[] =>
  STATEMENT.signatories
    .filter((each) => each.party === party)
    .map(({ name }) => ({
      party,
      name,
      from: null,
      until,
      seenOn: STATEMENT.date,
      source: article(STATEMENT.source.name, STATEMENT.date),
    }))

/** Each party's ministers as far as sources show them, earliest first: days that no source covers stay unknown. */
export const OFFICE_HOLDERS: Readonly<Record<Party, readonly OfficeHolder[]>> = {
  jp: [
    ...signatory('jp', onDay('2024-10-01')),
    {
      party: 'jp',
      name: { family: 'Muto', given: 'Yoji', displayOrder: 'family-first', written: { ja: '武藤容治' } },
      from: onDay('2024-10-01'),
      until: onDay('2025-10-21'),
      seenOn: '2024-10-02',
      source: article('Nagoya TV', '2024-10-02', 'https://nagoyatv.com/news/index_amp.html?id=026699'),
    },
    {
      party: 'jp',
      name: { family: 'Akazawa', given: 'Ryosei', displayOrder: 'family-first', written: { ja: '赤沢亮正' } },
      from: onDay('2025-10-21'),
      until: null,
      seenOn: '2025-10-22',
      source: article('FNN', '2025-10-22', 'https://www.fnn.jp/articles/-/949374'),
    },
  ],
  kr: [
    ...signatory('kr'),
    {
      party: 'kr',
      name: { family: 'Kim', given: 'Jung-kwan', displayOrder: 'family-first', written: { ko: '김정관' } },
      // Nominated on 29 June 2025; the day on which he took office was not found.
      from: null,
      until: null,
      seenOn: '2025-12-17',
      source: article('The Financial News', '2025-12-23'),
    },
  ],
  us: [
    ...signatory('us'),
    {
      party: 'us',
      name: { family: 'Lutnick', given: 'Howard', displayOrder: 'given-first' },
      from: onDay('2025-02-21'),
      until: null,
      seenOn: '2025-02-21',
      source: article(
        'Fox News',
        '2025-02-21',
        'https://www.foxnews.com/politics/howard-lutnick-sworn-white-house-trumps-commerce-secretary',
      ),
    },
  ],
}

/** Who headed a party's ministry on a day, as far as sources show. */
export const officeHolderOn = (party: Party, day: CalendarDate): Reading<OfficeHolder> =>
  readOn(OFFICE_HOLDERS[party], day)
