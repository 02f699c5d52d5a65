import { page, rawMaterial, text, type MapEntry } from './entry.ts'

const study = page(
  'Semiconductor Industry Association and Boston Consulting Group, Strengthening the Global Semiconductor Supply Chain in an Uncertain Era (2021)',
  'https://www.semiconductors.org/strengthening-the-global-semiconductor-supply-chain-in-an-uncertain-era/',
)
const factbook = page(
  'Semiconductor Industry Association, 2022 Factbook',
  'https://www.semiconductors.org/the-2022-sia-factbook-your-source-for-semiconductor-industry-data/',
)
/** They provide, and the source does not say how much. */
const unsaid = (...countries: string[]) => countries.map((country) => ({ country, share: null }))

export const design: readonly MapEntry[] = [
  {
    key: 'design-software',
    number: '60',
    title: text('Design software (EDA)', '設計ソフトウェア（EDA）', '설계 소프트웨어(EDA)'),
    kind: 'software-or-ip',
    usedAt: ['design', 'front-end'],
  },
  {
    key: 'core-ip',
    number: '61',
    title: text('Core intellectual property', '設計資産（コアIP）', '설계자산(코어 IP)'),
    kind: 'software-or-ip',
    usedAt: ['design'],
  },
  {
    key: 'chip-design',
    number: '62',
    title: text('Chip design', 'チップ設計', '칩 설계'),
    kind: 'process',
    usedAt: ['front-end'],
    madeFrom: ['design-software', 'core-ip'],
    providers: {
      of: 'sales',
      by: 'seat-of-firm',
      year: 2021,
      shares: [{ country: 'US', share: 0.46 }, ...unsaid('JP', 'KR', 'TW', 'CN')],
      source: factbook,
    },
    remark: text(
      'Share of worldwide chip sales, by the seat of the firm that sells. The source gives the United States alone.',
      '世界の半導体売上に占める割合（販売企業の本社所在国別）。出典が示すのは米国のみ。',
      '세계 반도체 매출 비중(판매 기업의 본사 소재국 기준). 출처는 미국만 밝힌다.',
    ),
  },
]

export const frontEnd: readonly MapEntry[] = [
  {
    key: 'photomasks',
    number: '70',
    title: text('Photomasks', 'フォトマスク', '포토마스크'),
    kind: 'component',
    usedAt: ['front-end'],
    madeFrom: ['mask-blanks', 'photoresists', 'chip-design'],
  },
  {
    key: 'leading-edge-logic',
    number: '71',
    title: text('Fabrication of logic below 10 nm', '10nm未満のロジックの製造', '10nm 미만 로직 제조'),
    kind: 'process',
    usedAt: ['assembly-test-packaging'],
    madeFrom: [
      'silicon-wafers',
      'silicon-germanium-wafers',
      'photomasks',
      'photoresists',
      'laser-gases',
      'fluorine-gases',
      'tungsten-hexafluoride',
      'metal-precursors',
      'sputtering-targets',
      'hydrofluoric-acid',
      'helium',
      'tin',
      'euv-scanners',
      'duv-scanners',
      'deposition-tools',
      'etch-tools',
    ],
    providers: {
      of: 'capacity',
      by: 'place-of-plant',
      year: null,
      shares: [
        { country: 'TW', share: 0.92 },
        { country: 'KR', share: 0.08 },
      ],
      source: study,
    },
    remark: text(
      'As the study of April 2021 states it, without naming the year of its figures. Plants built since then are not in them.',
      '2021年4月の調査による値で、対象年の記載はない。その後に建設された工場は含まない。',
      '2021년 4월 연구의 수치로 대상 연도는 밝히지 않았다. 이후 지어진 공장은 포함하지 않는다.',
    ),
  },
  {
    key: 'wafer-fabrication',
    number: '72',
    title: text('Wafer fabrication, all nodes', '前工程（全世代）', '전공정(전 세대)'),
    kind: 'process',
    usedAt: ['assembly-test-packaging'],
    madeFrom: [
      'silicon-wafers',
      'photomasks',
      'photoresists',
      'laser-gases',
      'phosphoric-acid',
      'dopant-gases',
      'duv-scanners',
      'etch-tools',
      'testers',
    ],
    providers: {
      of: 'capacity',
      by: 'place-of-plant',
      year: 2021,
      shares: [{ country: 'US', share: 0.12 }, ...unsaid('JP', 'KR', 'TW', 'CN')],
      source: factbook,
    },
    remark: text(
      'The source gives the share of the United States alone.',
      '出典が示すのは米国の割合のみ。',
      '출처는 미국의 비중만 밝힌다.',
    ),
  },
  {
    key: 'compound-devices',
    number: '73',
    title: text(
      'Radio and power devices of gallium compounds',
      'ガリウム系の高周波・パワー素子',
      '갈륨계 고주파·전력 소자',
    ),
    kind: 'component',
    usedAt: ['assembly-test-packaging'],
    madeFrom: ['gallium-arsenide-wafers', 'gallium-nitride-wafers'],
    rawMaterials: [rawMaterial('gallium', 'gallium')],
    commitments: ['critical-minerals-4'],
  },
]

export const packaging: readonly MapEntry[] = [
  {
    key: 'package-substrates',
    number: '80',
    title: text('Package substrates', 'パッケージ基板', '패키지 기판'),
    kind: 'component',
    usedAt: ['assembly-test-packaging'],
    madeFrom: ['copper'],
  },
  {
    key: 'bonding-materials',
    number: '81',
    title: text(
      'Bonding wires, lead frames and solder',
      'ボンディングワイヤ・リードフレーム・はんだ',
      '본딩와이어·리드프레임·솔더',
    ),
    kind: 'component',
    usedAt: ['assembly-test-packaging'],
    madeFrom: ['copper', 'palladium', 'tin'],
  },
  {
    key: 'assembly-and-test',
    number: '82',
    title: text('Assembly and test of packaged chips', '組立・検査', '조립·검사'),
    kind: 'process',
    usedAt: [],
    madeFrom: [
      'leading-edge-logic',
      'wafer-fabrication',
      'compound-devices',
      'package-substrates',
      'bonding-materials',
      'packaging-equipment',
      'testers',
    ],
  },
]
