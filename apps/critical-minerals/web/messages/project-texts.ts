import { createCatalogue } from '@trilateral/ui'
import { english } from './projects.en.ts'
import { japanese } from './projects.ja.ts'
import { korean } from './projects.ko.ts'

/** The texts of the screens about mines and plants. */
export const projectTexts = createCatalogue({ en: english, ja: japanese, ko: korean })
