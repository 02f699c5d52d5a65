import type { SupplyMaterial } from './supply-material.ts'
import type { SupplyStage } from './stages.ts'

const TO_METAL = ['extraction', 'processing', 'separation', 'metal', 'recycling'] as const
const TO_MAGNET: readonly SupplyStage[] = [
  'extraction',
  'processing',
  'separation',
  'metal',
  'alloy',
  'magnet',
  'recycling',
]

function rareEarth(
  symbol: string,
  en: string,
  ja: string,
  ko: string,
  group: 'LREE' | 'HREE' | null,
  stages: readonly SupplyStage[] = TO_METAL,
): SupplyMaterial {
  return {
    names: { en, ja, ko },
    symbol,
    group: 'rare-earths',
    stages,
    eu: { name: en, group },
    tariffLines: [],
    tariffRemark: null,
  }
}

/** By element, light before heavy as the EU groups them, each in the order of the periodic table; magnet elements go on to alloy and magnet. */
export const RARE_EARTHS = {
  lanthanum: rareEarth('La', 'Lanthanum', 'ランタン', '란타넘', 'LREE'),
  cerium: rareEarth('Ce', 'Cerium', 'セリウム', '세륨', 'LREE'),
  praseodymium: rareEarth('Pr', 'Praseodymium', 'プラセオジム', '프라세오디뮴', 'LREE', TO_MAGNET),
  neodymium: rareEarth('Nd', 'Neodymium', 'ネオジム', '네오디뮴', 'LREE', TO_MAGNET),
  samarium: rareEarth('Sm', 'Samarium', 'サマリウム', '사마륨', 'LREE', TO_MAGNET),
  europium: rareEarth('Eu', 'Europium', 'ユウロピウム', '유로퓸', 'HREE'),
  gadolinium: rareEarth('Gd', 'Gadolinium', 'ガドリニウム', '가돌리늄', 'HREE'),
  terbium: rareEarth('Tb', 'Terbium', 'テルビウム', '터븀', 'HREE', TO_MAGNET),
  dysprosium: rareEarth('Dy', 'Dysprosium', 'ジスプロシウム', '디스프로슘', 'HREE', TO_MAGNET),
  holmium: rareEarth('Ho', 'Holmium', 'ホルミウム', '홀뮴', 'HREE'),
  erbium: rareEarth('Er', 'Erbium', 'エルビウム', '어븀', 'HREE'),
  thulium: rareEarth('Tm', 'Thulium', 'ツリウム', '툴륨', 'HREE'),
  ytterbium: rareEarth('Yb', 'Ytterbium', 'イッテルビウム', '이터븀', 'HREE'),
  lutetium: rareEarth('Lu', 'Lutetium', 'ルテチウム', '루테튬', 'HREE'),
  yttrium: rareEarth('Y', 'Yttrium', 'イットリウム', '이트륨', 'HREE'),
  scandium: rareEarth('Sc', 'Scandium', 'スカンジウム', '스칸듐', null),
}
