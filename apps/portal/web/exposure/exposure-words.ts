import { textFor, type Language } from '@trilateral/contracts'
import { CHIP_STAGE_NAMES, type ChipStage } from '@trilateral/contracts/semiconductors'
import type { ExposureItem } from '../answers.ts'

/** As officials cite it: the instrument's number, or its title where it has none. */
export const measureName = (
  { instrument }: ExposureItem['exposure']['measure'],
  language: Language,
): string => instrument.number ?? textFor(instrument.title, language).text

export const stageNames = (stages: readonly ChipStage[], language: Language): string =>
  stages.map((stage) => CHIP_STAGE_NAMES[stage][language]).join(language === 'ja' ? '、' : ', ')
