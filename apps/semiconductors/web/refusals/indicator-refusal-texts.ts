import { createCatalogue, type Catalogue } from '@trilateral/ui'
import type { ChipInputRefusal, IndicatorRefusal } from '../../src/router.ts'
import { indicatorRefusalsEnglish } from './indicator-refusals.en.ts'
import { indicatorRefusalsJapanese } from './indicator-refusals.ja.ts'
import { indicatorRefusalsKorean } from './indicator-refusals.ko.ts'

/** What an indicator's rules refuse beyond what the register refuses, and what its form asks for before anything is sent. */
type Own = Exclude<IndicatorRefusal, ChipInputRefusal> | 'number-needed' | 'period-unreadable'

export const indicatorRefusalTexts: Catalogue<Own> = createCatalogue({
  en: indicatorRefusalsEnglish,
  ja: indicatorRefusalsJapanese,
  ko: indicatorRefusalsKorean,
})
