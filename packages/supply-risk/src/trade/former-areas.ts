import type { UnnamedArea } from './unnamed-areas.ts'

/** Countries that are no more, in the list that BACI goes by. Their letters may be a present country's too: those win. */
export const FORMER_AREAS: readonly UnnamedArea[] = [
  former(
    58,
    'BEL',
    'Belgium-Luxembourg (to 1998)',
    'ベルギー・ルクセンブルク（1998年まで）',
    '벨기에·룩셈부르크(1998년까지)',
  ),
  former(
    200,
    'CSK',
    'Czechoslovakia (to 1992)',
    'チェコスロバキア（1992年まで）',
    '체코슬로바키아(1992년까지)',
  ),
  former(
    278,
    'DDR',
    'German Democratic Republic (to 1990)',
    'ドイツ民主共和国（1990年まで）',
    '독일민주공화국(1990년까지)',
  ),
  former(
    280,
    'DEU',
    'Federal Republic of Germany (to 1990)',
    'ドイツ連邦共和国（1990年まで）',
    '독일연방공화국(1990년까지)',
  ),
  former(
    530,
    'ANT',
    'Netherlands Antilles (to 2010)',
    'オランダ領アンティル（2010年まで）',
    '네덜란드령 안틸레스(2010년까지)',
  ),
  former(
    711,
    'ZA1',
    'Southern African Customs Union (to 1999)',
    '南部アフリカ関税同盟（1999年まで）',
    '남아프리카관세동맹(1999년까지)',
  ),
  former(736, 'SDN', 'Sudan (to 2011)', 'スーダン（2011年まで）', '수단(2011년까지)'),
  former(810, 'SUN', 'USSR (to 1990)', 'ソビエト連邦（1990年まで）', '소련(1990년까지)'),
  former(
    891,
    'SCG',
    'Serbia and Montenegro (to 2005)',
    'セルビア・モンテネグロ（2005年まで）',
    '세르비아 몬테네그로(2005년까지)',
  ),
]

function former(number: number, alpha3: string, en: string, ja: string, ko: string): UnnamedArea {
  return { number, alpha3, names: { en, ja, ko } }
}
