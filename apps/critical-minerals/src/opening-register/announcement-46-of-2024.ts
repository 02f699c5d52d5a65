import { page, text, type OpeningEntry } from './entry.ts'

const effectiveFrom = '2024-12-03'
const unitedStates = { countries: ['US'], endUse: 'any' as const }

/** Aimed at the United States. Clause 2 holds a ban and an end-use check: two things that may part, so two clauses here. */
export const announcement46Of2024: OpeningEntry = {
  number: '46',
  originator: 'us',
  measure: {
    issuer: 'CN',
    instrument: {
      number: '46/2024',
      title: text('Announcement 46 of 2024', '公告2024年第46号', '공고 2024년 제46호'),
    },
    issuedOn: effectiveFrom,
    legalBasis: null,
    source: page(
      'Troib, report of the announcement, December 2024',
      'https://troib.com/china-intensifies-regulation-on-dual-use-item-exports-to-the-us',
    ),
    clauses: [
      {
        key: '1',
        number: '1',
        summary: text(
          'No export of dual-use items to military users or for military purposes in the United States',
          '米国の軍事ユーザー向けまたは軍事用途のデュアルユース品目の輸出を禁止する',
          '미국의 군사 사용자 또는 군사 용도로의 이중용도 품목 수출을 금지한다',
        ),
        restriction: 'export-ban',
        goods: [{ material: 'dual-use-items', tariffLines: [] }],
        target: { countries: ['US'], endUse: 'military' },
        effectiveFrom,
        confirmed: true,
      },
      {
        key: '2',
        number: '2',
        summary: text(
          'No export, in principle, of gallium, germanium, antimony and superhard-material items to the United States',
          'ガリウム、ゲルマニウム、アンチモンおよび超硬材料関連品目の米国への輸出は、原則として許可しない',
          '갈륨, 게르마늄, 안티모니 및 초경질 재료 관련 품목의 미국 수출은 원칙적으로 허가하지 않는다',
        ),
        restriction: 'export-ban',
        goods: [
          { material: 'gallium', tariffLines: [{ schedule: 'CN', code: '8112929090' }] },
          { material: 'germanium', tariffLines: [{ schedule: 'CN', code: '8112921090' }] },
          { material: 'antimony', tariffLines: [] },
          { material: 'superhard-materials', tariffLines: [] },
        ],
        target: unitedStates,
        effectiveFrom,
        confirmed: true,
      },
      {
        key: '2-graphite',
        number: '2',
        summary: text(
          'Stricter checks of end user and end use for graphite items to the United States',
          '米国向け黒鉛関連品目について、最終需要者および最終用途の審査を厳格化する',
          '미국으로 수출되는 흑연 관련 품목의 최종사용자 및 최종용도 심사를 강화한다',
        ),
        restriction: 'end-use-check',
        goods: [{ material: 'graphite', tariffLines: [] }],
        target: unitedStates,
        effectiveFrom,
        confirmed: true,
      },
    ],
  },
  // Clause 1 is not suspended: https://laganinews.com/en/2025/11/09/china-temporarily-suspends-ban-on-exports-of-gallium-germanium-and-antimony-to-us-2
  suspension: {
    clauses: ['2', '2-graphite'],
    from: '2025-11-09',
    until: '2026-11-27',
    instrument: '72/2025',
    source: page(
      'The Business Times, 9 November 2025',
      'https://www.businesstimes.com.sg/international/china-suspends-ban-exports-gallium-germanium-antimony-us',
    ),
  },
}
