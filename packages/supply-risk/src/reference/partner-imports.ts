import type { Language } from '@trilateral/contracts'
import type { SupplyMaterialCode } from '../materials/materials.ts'
import type { SupplyStage } from '../materials/stages.ts'
import type { Share } from '../shares/share.ts'
import type { ReferenceSource } from './source.ts'

export const BACI_2024: ReferenceSource = {
  name: 'CEPII, BACI (HS17, version 202601), year 2024',
  doi: null,
  url: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
  licence: 'Etalab Open Licence 2.0',
  accessedOn: '2026-11-24',
}

/** From whom an importer bought, under one tariff line, by value. */
export interface PartnerImports {
  readonly importer: 'JP' | 'KR' | 'US'
  readonly material: SupplyMaterialCode
  readonly stage: SupplyStage
  /** HS 2017, six digits. */
  readonly tariffLine: string
  readonly year: 2024
  /** Percent of the value imported, largest first. What is missing to 100 is of no country that the source names. */
  readonly shares: readonly Share[]
  /** What a reader must know. */
  readonly remark: Readonly<Record<Language, string>> | null
}

export interface ImportLine extends Pick<PartnerImports, 'material' | 'stage' | 'tariffLine' | 'remark'> {
  readonly goods: string
}

/**
 * The lines that mean one material. HS 8112.92 is not among them and never may be: it holds gallium, germanium, indium, niobium
 * and vanadium alike, so what is imported under it is nobody's gallium.
 */
export const IMPORT_LINES: readonly ImportLine[] = [
  {
    tariffLine: '283691',
    goods: 'lithium carbonate',
    material: 'lithium',
    stage: 'processing',
    remark: {
      en: 'Lithium carbonate only (HS 2836.91); other lithium compounds are not in these figures.',
      ja: '炭酸リチウム（HS 2836.91）のみ。その他のリチウム化合物は含まない。',
      ko: '탄산리튬(HS 2836.91)만 해당하며, 다른 리튬 화합물은 포함하지 않는다.',
    },
  },
  {
    tariffLine: '282200',
    goods: 'cobalt oxides and hydroxides',
    material: 'cobalt',
    stage: 'processing',
    remark: {
      en: 'Cobalt oxides and hydroxides only (HS 2822.00); cobalt metal and mattes are not in these figures.',
      ja: '酸化コバルト・水酸化コバルト（HS 2822.00）のみ。コバルト地金やマットは含まない。',
      ko: '산화코발트·수산화코발트(HS 2822.00)만 해당하며, 코발트 금속과 매트는 포함하지 않는다.',
    },
  },
  {
    tariffLine: '750210',
    goods: 'unwrought nickel, not alloyed',
    material: 'nickel',
    stage: 'processing',
    remark: {
      en: 'Unwrought nickel, not alloyed, only (HS 7502.10); nickel sulphate and ferro-nickel are not in these figures.',
      ja: '合金でないニッケルの塊（HS 7502.10）のみ。硫酸ニッケルやフェロニッケルは含まない。',
      ko: '합금하지 않은 니켈 괴(HS 7502.10)만 해당하며, 황산니켈과 페로니켈은 포함하지 않는다.',
    },
  },
  {
    tariffLine: '850511',
    goods: 'permanent magnets of metal',
    material: 'permanent-magnets',
    stage: 'magnet',
    remark: {
      en: 'All permanent magnets of metal (HS 8505.11), not neodymium magnets only: the line counts them together.',
      ja: '金属製の永久磁石すべて（HS 8505.11）。ネオジム磁石のみではなく、同じ品目番号に合算されている。',
      ko: '금속제 영구자석 전체(HS 8505.11). 네오디뮴 자석만이 아니라 같은 품목번호에 함께 집계된다.',
    },
  },
]
