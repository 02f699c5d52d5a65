import { createCatalogue } from '@trilateral/ui'
import { english } from './exposure.en.ts'
import { japanese } from './exposure.ja.ts'
import { korean } from './exposure.ko.ts'

/** The texts of the screens about exposure. */
export const exposureTexts = createCatalogue({ en: english, ja: japanese, ko: korean })
