import type { Language } from '@trilateral/contracts'

/** What statistics book under no country. UN Comtrade numbers such areas; "nes" is "not elsewhere specified". */
export interface UnnamedArea {
  readonly number: number
  /** Three letters where CEPII's list or UN Comtrade has some. */
  readonly alpha3: string | null
  readonly names: Readonly<Record<Language, string>>
}

/**
 * "Other Asia, nes" is where the United Nations' statistics hold what its members report of Taiwan, which they do not list by
 * name. Nobody says how much of it is anything else, so it stays a supplier that is not named.
 */
export const OTHER_ASIA = 490

export const UNNAMED_AREAS: readonly UnnamedArea[] = [
  area(OTHER_ASIA, 'S19', 'Other Asia, nes', 'その他アジア（他に分類されないもの）', '기타 아시아(미분류)'),
  area(899, '_X', 'Areas, nes', '他に分類されない地域', '미분류 지역'),
  area(839, null, 'Special categories', '特殊取扱', '특수 범주'),
  area(838, null, 'Free zones', '自由貿易地域', '자유무역지역'),
  area(837, null, 'Bunkers', '船用・機用燃料等の補給', '선박·항공기 보급'),
  area(568, null, 'Other Europe, nes', 'その他欧州（他に分類されないもの）', '기타 유럽(미분류)'),
  area(577, null, 'Other Africa, nes', 'その他アフリカ（他に分類されないもの）', '기타 아프리카(미분류)'),
  area(527, null, 'Oceania, nes', 'オセアニア（他に分類されないもの）', '오세아니아(미분류)'),
  area(636, null, 'Rest of America, nes', 'その他米州（他に分類されないもの）', '기타 미주(미분류)'),
  area(637, null, 'North and Central America, nes', '北中米（他に分類されないもの）', '북중미(미분류)'),
  area(
    473,
    null,
    'LAIA, nes',
    'ラテンアメリカ統合連合（他に分類されないもの）',
    '라틴아메리카통합연합(미분류)',
  ),
  area(471, null, 'CACM, nes', '中米共同市場（他に分類されないもの）', '중미공동시장(미분류)'),
  area(129, null, 'Caribbean, nes', 'カリブ（他に分類されないもの）', '카리브(미분류)'),
  area(290, null, 'Northern Africa, nes', '北アフリカ（他に分類されないもの）', '북아프리카(미분류)'),
  area(
    472,
    null,
    'Africa CAMEU region, nes',
    '中部アフリカ関税経済同盟（他に分類されないもの）',
    '중부아프리카관세경제동맹(미분류)',
  ),
  area(492, null, 'Europe EU, nes', '欧州連合（他に分類されないもの）', '유럽연합(미분류)'),
  area(
    697,
    'R20',
    'Europe EFTA, nes',
    '欧州自由貿易連合（他に分類されないもの）',
    '유럽자유무역연합(미분류)',
  ),
  area(221, null, 'Eastern Europe, nes', '東欧（他に分類されないもの）', '동유럽(미분류)'),
  area(879, null, 'Western Asia, nes', '西アジア（他に分類されないもの）', '서아시아(미분류)'),
  area(536, null, 'Neutral zone', '中立地帯', '중립지대'),
]

function area(number: number, alpha3: string | null, en: string, ja: string, ko: string): UnnamedArea {
  return { number, alpha3, names: { en, ja, ko } }
}
