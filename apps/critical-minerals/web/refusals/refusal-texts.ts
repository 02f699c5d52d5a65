import { createCatalogue, type Catalogue } from '@trilateral/ui'
import type { MeasureRefusal } from '../../src/router.ts'
import { english } from './refusals.en.ts'
import { japanese } from './refusals.ja.ts'
import { korean } from './refusals.ko.ts'

/** Every "no" of the register's rules, explained. A code of the rules that is missing here does not compile. */
export const refusalTexts: Catalogue<MeasureRefusal | 'value-missing'> = createCatalogue({
  en: english,
  ja: japanese,
  ko: korean,
})
