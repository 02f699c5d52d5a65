import { createCatalogue } from '@trilateral/ui'
import { english } from './texts.en.ts'
import { japanese } from './texts.ja.ts'
import { korean } from './texts.ko.ts'

/** The texts of this area's screens. */
export const texts = createCatalogue({ en: english, ja: japanese, ko: korean })
