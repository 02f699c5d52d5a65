import type { CalendarDate, Language, Party } from '@trilateral/contracts'
import type { PersonName } from './person-name.ts'

type Words = Readonly<Record<Language, string>>

export interface Signatory {
  readonly party: Party
  readonly name: PersonName
  readonly title: Words
}

export interface Statement {
  readonly title: Words
  readonly date: CalendarDate
  readonly place: Words
  /** Japan, the Republic of Korea, the United States: the order in which the title names them. */
  readonly signatories: readonly Signatory[]
  /** Null: no address of the text was read at a source. */
  readonly url: string | null
  readonly source: { readonly name: string; readonly note: Words }
}

/** The statement that the work program rests on. Its text is not part of the product: an official imports it. */
export const STATEMENT: Statement = {
  title: {
    en: 'Joint Statement of the Japan–ROK–U.S. Commerce and Industry Ministerial Meeting',
    ja: '日米韓商務・産業大臣会合 共同声明',
    ko: '한미일 산업장관회의 공동성명',
  },
  date: '2024-06-26',
  place: { en: 'Washington, D.C.', ja: 'ワシントンD.C.', ko: '워싱턴 D.C.' },
  signatories: [
    {
      party: 'jp',
      // The Japanese writing from Nagoya TV, 2 October 2024.
      name: { family: 'Saito', given: 'Ken', displayOrder: 'family-first', written: { ja: '齋藤健' } },
      title: {
        en: 'Minister of Economy, Trade and Industry',
        ja: '経済産業大臣',
        ko: '경제산업대신',
      },
    },
    {
      party: 'kr',
      // The Korean writing from ETNews, 17 December 2023.
      name: { family: 'Ahn', given: 'Duk-geun', displayOrder: 'family-first', written: { ko: '안덕근' } },
      title: {
        en: 'Minister of Trade, Industry and Energy',
        ja: '産業通商資源部長官',
        ko: '산업통상자원부 장관',
      },
    },
    {
      party: 'us',
      name: { family: 'Raimondo', given: 'Gina', displayOrder: 'given-first' },
      title: { en: 'Secretary of Commerce', ja: '商務長官', ko: '상무장관' },
    },
  ],
  url: null,
  source: {
    name: 'Joint Statement, Japan–Republic of Korea–United States Commerce and Industry Ministerial Meeting, 26 June 2024',
    note: {
      en: 'Read in English, the language in which it was published. Summaries are the platform’s own words, not the statement’s.',
      ja: '公表された英語の本文による。要約は本プラットフォームの言葉であり、声明の文言ではない。',
      ko: '공표된 영어 본문에 따름. 요약은 이 플랫폼의 표현이며 성명의 문구가 아님.',
    },
  },
}
