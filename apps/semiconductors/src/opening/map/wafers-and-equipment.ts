import type { Providers } from '@trilateral/contracts/semiconductors'
import { accessedOn, exporters, page, rawMaterial, text, type MapEntry } from './entry.ts'

const siliconWafers: Providers = {
  of: 'sales',
  by: 'seat-of-firm',
  year: null,
  shares: [
    { country: 'JP', share: 0.513 },
    { country: 'TW', share: 0.152 },
    { country: 'DE', share: 0.115 },
    { country: 'KR', share: 0.114 },
    { country: 'FR', share: 0.055 },
  ],
  source: page(
    'Semiconductor Engineering, More Silicon Wafer Consolidation (figures of six firms, by GlobalWafers)',
    'https://semiengineering.com/more-silicon-wafer-consolidation/',
  ),
}

export const wafers: readonly MapEntry[] = [
  {
    key: 'silicon-wafers',
    number: '40',
    title: text('Silicon wafers', 'シリコンウェハー', '실리콘 웨이퍼'),
    kind: 'wafer',
    usedAt: ['front-end'],
    madeFrom: ['polysilicon', 'graphite-parts', 'polishing-slurries', 'dopant-gases'],
    tariffLine: '3818.00',
    providers: siliconWafers,
    remark: text(
      'Shares of six firms, added up by the country of their seat; their plants stand elsewhere too. The article is of early 2021 and names no year.',
      '6社の市場占有率を本社所在国ごとに合計したもので、工場は他国にもある。記事は2021年初めのもので、対象年の記載はない。',
      '6개사의 점유율을 본사 소재국별로 더한 것으로, 공장은 다른 나라에도 있다. 기사는 2021년 초의 것이며 대상 연도는 밝히지 않았다.',
    ),
  },
  {
    key: 'gallium-arsenide-wafers',
    number: '41',
    title: text('Gallium arsenide wafers', 'ガリウムヒ素ウェハー', '갈륨비소 웨이퍼'),
    kind: 'wafer',
    usedAt: ['front-end'],
    madeFrom: ['gallium', 'arsenic'],
    rawMaterials: [rawMaterial('gallium', 'gallium')],
    commitments: ['critical-minerals-4'],
  },
  {
    key: 'gallium-nitride-wafers',
    number: '42',
    title: text(
      'Gallium nitride epitaxial wafers',
      '窒化ガリウムエピタキシャルウェハー',
      '질화갈륨 에피 웨이퍼',
    ),
    kind: 'wafer',
    usedAt: ['front-end'],
    madeFrom: ['trimethylgallium', 'silicon-carbide-wafers'],
    rawMaterials: [rawMaterial('gallium', 'gallium')],
    commitments: ['critical-minerals-4'],
  },
  {
    key: 'silicon-germanium-wafers',
    number: '43',
    title: text(
      'Silicon-germanium epitaxial wafers',
      'シリコンゲルマニウムエピタキシャルウェハー',
      '실리콘게르마늄 에피 웨이퍼',
    ),
    kind: 'wafer',
    usedAt: ['front-end'],
    madeFrom: ['silicon-wafers', 'germane'],
    rawMaterials: [rawMaterial('germanium', 'germanium')],
    commitments: ['critical-minerals-4'],
  },
  {
    key: 'silicon-carbide-wafers',
    number: '44',
    title: text('Silicon carbide wafers', '炭化ケイ素ウェハー', '탄화규소 웨이퍼'),
    kind: 'wafer',
    usedAt: ['wafers', 'front-end'],
    madeFrom: ['graphite-parts'],
  },
]

const onlyMaker = page(
  'ASML, EUV lithography systems',
  'https://www.asml.com/en/products/euv-lithography-systems',
)

export const equipment: readonly MapEntry[] = [
  {
    key: 'permanent-magnets',
    number: '50',
    title: text('Permanent magnets', '永久磁石', '영구자석'),
    kind: 'component',
    usedAt: ['equipment'],
    rawMaterials: [rawMaterial('neodymium', 'rare earths'), rawMaterial('dysprosium', 'rare earths')],
    tariffLine: '8505.11',
    providers: exporters('850511'),
    commitments: ['critical-minerals-3'],
    remark: text(
      'All magnets of metal (HS 8505.11), not those with rare earths alone; shares of the value exported in 2024.',
      '金属製の永久磁石全体（HS 8505.11）で、レアアース磁石に限らない。2024年の輸出額の割合。',
      '금속제 영구자석 전체(HS 8505.11)로 희토류 자석에 한정되지 않는다. 2024년 수출액 비중이다.',
    ),
  },
  {
    key: 'crystal-pullers',
    number: '51',
    title: text(
      'Crystal pullers and wafering machines',
      '単結晶引上げ・ウェハー加工装置',
      '단결정 성장·웨이퍼 가공 장비',
    ),
    kind: 'equipment',
    usedAt: ['wafers'],
    madeFrom: ['graphite-parts', 'permanent-magnets'],
    tariffLine: '8486.10',
  },
  {
    key: 'euv-scanners',
    number: '52',
    title: text('EUV lithography scanners', 'EUV露光装置', 'EUV 노광장비'),
    kind: 'equipment',
    usedAt: ['front-end'],
    madeFrom: ['permanent-magnets'],
    tariffLine: '8486.20',
    providers: {
      of: 'sales',
      by: 'seat-of-firm',
      year: null,
      shares: [{ country: 'NL', share: 1 }],
      source: onlyMaker,
    },
    firms: { count: 1, year: null, source: { ...onlyMaker, accessedOn } },
    remark: text(
      'One firm makes them, by its own account; its suppliers stand in other countries. HS 8486.20 counts all machines for making devices together.',
      '同社の公表によれば製造するのは1社のみで、その調達先は他国にもある。HS 8486.20は製造装置全体を合算している。',
      '회사 발표에 따르면 제조사는 한 곳뿐이며, 그 공급업체는 다른 나라에 있다. HS 8486.20은 제조장비 전체를 함께 집계한다.',
    ),
  },
  {
    key: 'duv-scanners',
    number: '53',
    title: text('DUV lithography scanners', 'DUV露光装置', 'DUV 노광장비'),
    kind: 'equipment',
    usedAt: ['front-end'],
    madeFrom: ['permanent-magnets'],
    tariffLine: '8486.20',
  },
  {
    key: 'deposition-tools',
    number: '54',
    title: text('Deposition tools', '成膜装置', '증착장비'),
    kind: 'equipment',
    usedAt: ['wafers', 'front-end'],
    madeFrom: ['graphite-parts'],
    tariffLine: '8486.20',
  },
  {
    key: 'etch-tools',
    number: '55',
    title: text('Etching tools', 'エッチング装置', '식각장비'),
    kind: 'equipment',
    usedAt: ['front-end'],
    tariffLine: '8486.20',
  },
  {
    key: 'packaging-equipment',
    number: '56',
    title: text(
      'Dicing, bonding and moulding machines',
      'ダイシング・ボンディング・モールド装置',
      '다이싱·본딩·몰딩 장비',
    ),
    kind: 'equipment',
    usedAt: ['assembly-test-packaging'],
    madeFrom: ['permanent-magnets'],
    tariffLine: '8486.40',
  },
  {
    key: 'testers',
    number: '57',
    title: text('Testers for wafers and devices', '半導体検査装置', '반도체 검사장비'),
    kind: 'equipment',
    usedAt: ['front-end', 'assembly-test-packaging'],
    tariffLine: '9030.82',
  },
]
