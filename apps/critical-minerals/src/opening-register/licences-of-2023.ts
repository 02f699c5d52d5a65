import { everywhere, page, text, type OpeningEntry } from './entry.ts'

// The numbers under which these two were announced are not confirmed here, so they stand without.

const galliumAndGermanium: OpeningEntry = {
  number: '01',
  originator: 'kr',
  measure: {
    issuer: 'CN',
    instrument: {
      number: null,
      title: text(
        'Announcement on export control of gallium and germanium items (July 2023)',
        'ガリウム・ゲルマニウム関連品目の輸出管理に関する公告（2023年7月）',
        '갈륨·게르마늄 관련 품목 수출통제 공고(2023년 7월)',
      ),
    },
    issuedOn: '2023-07-03',
    legalBasis: null,
    source: page(
      'Deloitte China, Tax Newsflash, 19 July 2023',
      'https://www.deloitte.com/cn/en/pages/tax/articles/china-export-controls-on-gallium-and-germanium-related-items.html',
    ),
    clauses: [
      {
        key: 'items',
        number: null,
        summary: text(
          'A licence is required to export gallium and germanium items to any destination',
          'ガリウムおよびゲルマニウム関連品目の輸出は、仕向地を問わず許可を要する',
          '갈륨 및 게르마늄 관련 품목은 모든 목적지로의 수출에 허가가 필요하다',
        ),
        restriction: 'licence-required',
        goods: [
          { material: 'gallium', tariffLines: [{ schedule: 'CN', code: '8112929090' }] },
          { material: 'germanium', tariffLines: [{ schedule: 'CN', code: '8112921090' }] },
        ],
        target: everywhere,
        effectiveFrom: '2023-08-01',
        confirmed: true,
      },
    ],
  },
}

const graphite: OpeningEntry = {
  number: '02',
  originator: 'kr',
  measure: {
    issuer: 'CN',
    instrument: {
      number: null,
      title: text(
        'Announcement on export control of graphite items (October 2023)',
        '黒鉛関連品目の輸出管理に関する公告（2023年10月）',
        '흑연 관련 품목 수출통제 공고(2023년 10월)',
      ),
    },
    issuedOn: '2023-10-20',
    legalBasis: null,
    source: page(
      'Xinhua on scio.gov.cn, 20 October 2023',
      'http://english.scio.gov.cn/m/pressroom/2023-10/20/content_116763338.htm',
    ),
    clauses: [
      {
        key: 'items',
        number: null,
        summary: text(
          'A licence is required to export certain artificial graphite and natural flake graphite',
          '特定の人造黒鉛および天然鱗片状黒鉛の輸出は許可を要する',
          '특정 인조흑연 및 천연 인상흑연의 수출에는 허가가 필요하다',
        ),
        restriction: 'licence-required',
        goods: [{ material: 'graphite', tariffLines: [] }],
        target: everywhere,
        effectiveFrom: '2023-12-01',
        confirmed: true,
      },
    ],
  },
}

const technologyCatalogue: OpeningEntry = {
  number: '03',
  originator: 'kr',
  measure: {
    issuer: 'CN',
    instrument: {
      number: null,
      title: text(
        'Catalogue of technologies prohibited or restricted from export (revision of December 2023)',
        '輸出禁止・輸出制限技術目録（2023年12月改正）',
        '수출금지·수출제한 기술목록(2023년 12월 개정)',
      ),
    },
    issuedOn: '2023-12-21',
    legalBasis: null,
    source: page(
      'Reuters on nasdaq.com, 21 December 2023',
      'https://www.nasdaq.com/articles/china-bans-export-of-rare-earths-processing-technologies',
    ),
    clauses: [
      {
        key: 'rare-earth-technology',
        number: null,
        summary: text(
          'No export of rare-earth extraction and separation technology',
          'レアアースの抽出・分離技術の輸出を禁止する',
          '희토류 추출·분리 기술의 수출을 금지한다',
        ),
        restriction: 'technology-control',
        goods: [{ material: 'rare-earth-technology', tariffLines: [] }],
        target: everywhere,
        effectiveFrom: '2023-12-21',
        // No page was found that says whether it still stands so.
        confirmed: false,
      },
    ],
  },
}

export const licencesOf2023 = [galliumAndGermanium, graphite, technologyCatalogue]
