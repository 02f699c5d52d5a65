import { createCatalogue, type Catalogue } from '@trilateral/ui'
import type { ChipInputRefusal } from '../../src/router.ts'
import { english } from './refusals.en.ts'
import { japanese } from './refusals.ja.ts'
import { korean } from './refusals.ko.ts'

/** Every "no" of the map, its register and its import, explained. A code of the rules that is missing here does not compile. */
export const refusalTexts: Catalogue<keyof typeof english> & Catalogue<ChipInputRefusal> = createCatalogue({
  en: english,
  ja: japanese,
  ko: korean,
})
