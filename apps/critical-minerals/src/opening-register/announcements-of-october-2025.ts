import type { MultilingualText } from '@trilateral/contracts'
import type { Material } from '@trilateral/contracts/critical-minerals'
import { everywhere, exportControlLaws, page, text, type OpeningEntry } from './entry.ts'

interface Announcement {
  readonly number: number
  readonly summary: MultilingualText
  readonly materials: readonly [Material, ...Material[]]
  readonly restriction?: 'licence-required' | 'technology-control'
}

/** Six announcements of one day, suspended together. The day on which each applied is not recorded here: null, not guessed. */
const announcements: readonly Announcement[] = [
  {
    number: 55,
    summary: text(
      'A licence is required for superhard-material items',
      '超硬材料関連品目の輸出は許可を要する',
      '초경질 재료 관련 품목의 수출에는 허가가 필요하다',
    ),
    materials: ['superhard-materials'],
  },
  {
    number: 56,
    summary: text(
      'A licence is required for certain rare-earth equipment and auxiliary materials',
      '特定のレアアース関連設備および原材料・補助材料の輸出は許可を要する',
      '특정 희토류 설비 및 원·부자재의 수출에는 허가가 필요하다',
    ),
    materials: ['rare-earth-equipment'],
  },
  {
    number: 57,
    summary: text(
      'A licence is required for items of five more medium and heavy rare earths',
      '中・重希土類5元素を追加し、関連品目の輸出は許可を要する',
      '중·중희토류 5개 원소를 추가하여 관련 품목의 수출에는 허가가 필요하다',
    ),
    materials: ['rare-earths'],
  },
  {
    number: 58,
    summary: text(
      'A licence is required for certain lithium-ion batteries and artificial graphite anode materials',
      '特定のリチウムイオン電池および人造黒鉛負極材の輸出は許可を要する',
      '특정 리튬이온전지 및 인조흑연 음극재의 수출에는 허가가 필요하다',
    ),
    materials: ['lithium-ion-batteries', 'graphite'],
  },
  {
    number: 61,
    summary: text(
      'A licence is required abroad too, for items that contain rare earths from China from 0.1 per cent of their value',
      '中国原産のレアアース関連品目を価額比0.1％以上含む国外製造品についても許可を要する',
      '중국산 희토류 품목을 가액의 0.1% 이상 포함한 국외 제조품에도 허가가 필요하다',
    ),
    materials: ['rare-earths'],
  },
  {
    number: 62,
    summary: text(
      'A licence is required for rare-earth technologies',
      'レアアース関連技術の輸出は許可を要する',
      '희토류 관련 기술의 수출에는 허가가 필요하다',
    ),
    materials: ['rare-earth-technology'],
    restriction: 'technology-control',
  },
]

const source = page(
  'ChemRadar on announcement 70 of 2025, November 2025',
  'https://www.chemradar.com/en/news/detail/f3s7t2oy9qf4',
)

export const announcementsOfOctober2025 = announcements.map(
  ({ number, summary, materials, restriction = 'licence-required' }): OpeningEntry => ({
    number: String(number),
    originator: 'kr',
    measure: {
      issuer: 'CN',
      instrument: {
        number: `${number}/2025`,
        title: text(`Announcement ${number} of 2025`, `公告2025年第${number}号`, `공고 2025년 제${number}호`),
      },
      issuedOn: '2025-10-09',
      legalBasis: exportControlLaws,
      source,
      clauses: [
        {
          key: 'items',
          number: null,
          summary,
          restriction,
          goods: materials.map((material) => ({ material, tariffLines: [] })),
          target: everywhere,
          effectiveFrom: null,
          confirmed: true,
        },
      ],
    },
    suspension: {
      clauses: ['items'],
      from: '2025-11-07',
      until: '2026-11-10',
      instrument: '70/2025',
      source: page(
        'GvW Graf von Westphalen, China export control update',
        'https://www.gvw.com/en/news/blog/detail/china-export-control-update',
      ),
    },
  }),
)
