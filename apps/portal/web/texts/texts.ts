import { createCatalogue } from '@trilateral/ui'
import { english } from './texts.en.ts'
import { japanese } from './texts.ja.ts'
import { korean } from './texts.ko.ts'

/** The portal's own texts. */
export const portal = createCatalogue({ en: english, ja: japanese, ko: korean })
