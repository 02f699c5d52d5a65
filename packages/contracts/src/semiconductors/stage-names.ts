import type { Language } from '../language.ts'
import type { ChipStage } from './stages.ts'

/** A stage of chip making, in the reader's words: the one place from which every screen takes them. */
export const CHIP_STAGE_NAMES: Readonly<Record<ChipStage, Readonly<Record<Language, string>>>> = {
  materials: { en: 'Materials', ja: '材料', ko: '소재' },
  wafers: { en: 'Wafers', ja: 'ウェハー', ko: '웨이퍼' },
  equipment: { en: 'Equipment', ja: '製造装置', ko: '장비' },
  design: { en: 'EDA and IP', ja: 'EDA・IP', ko: 'EDA·IP' },
  'front-end': { en: 'Front-end fabrication', ja: '前工程', ko: '전공정' },
  'assembly-test-packaging': {
    en: 'Assembly, test and packaging',
    ja: '組立・検査・パッケージング',
    ko: '조립·시험·패키징',
  },
}
