import { everywhere, exportControlLaws, page, text, type OpeningEntry } from './entry.ts'

/** The elements are not recorded one by one: the register's materials do not tell rare earths apart. */
export const announcement18Of2025: OpeningEntry = {
  number: '18',
  originator: 'kr',
  measure: {
    issuer: 'CN',
    instrument: {
      number: '18/2025',
      title: text('Announcement 18 of 2025', '公告2025年第18号', '공고 2025년 제18호'),
    },
    issuedOn: '2025-04-04',
    legalBasis: exportControlLaws,
    source: page(
      'Osenc, translation of announcement 18 of 2025',
      'https://osencmagnet.com/export-controls-on-rare-earth-elements/',
    ),
    clauses: [
      {
        key: 'items',
        number: null,
        summary: text(
          'A licence is required to export items of certain medium and heavy rare earths',
          '特定の中・重希土類関連品目の輸出は許可を要する',
          '특정 중·중희토류 관련 품목의 수출에는 허가가 필요하다',
        ),
        restriction: 'licence-required',
        goods: [{ material: 'rare-earths', tariffLines: [] }],
        target: everywhere,
        effectiveFrom: '2025-04-04',
        confirmed: true,
      },
    ],
  },
}

/** Aimed at Japan. */
export const announcement1Of2026: OpeningEntry = {
  number: '26',
  originator: 'jp',
  measure: {
    issuer: 'CN',
    instrument: {
      number: '1/2026',
      title: text('Announcement 1 of 2026', '公告2026年第1号', '공고 2026년 제1호'),
    },
    issuedOn: '2026-01-06',
    legalBasis: null,
    source: page(
      'GvW Graf von Westphalen, January 2026',
      'https://www.gvw.com/en/news/blog/detail/china-bans-exports-of-dual-use-items-to-japanese-military-and-expands-re-export-liability',
    ),
    clauses: [
      {
        key: '1',
        number: '1',
        summary: text(
          'No export of dual-use items to military users in Japan, for military uses, or for uses that add to Japan’s military capabilities',
          '日本の軍事ユーザー向け、軍事用途および日本の軍事力向上に資する用途へのデュアルユース品目の輸出を禁止する',
          '일본의 군사 사용자, 군사 용도 및 일본의 군사력 향상에 기여하는 용도로의 이중용도 품목 수출을 금지한다',
        ),
        restriction: 'export-ban',
        goods: [{ material: 'dual-use-items', tariffLines: [] }],
        target: { countries: ['JP'], endUse: 'military' },
        effectiveFrom: '2026-01-06',
        confirmed: true,
      },
    ],
  },
}
