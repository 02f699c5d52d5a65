import { createCatalogue } from '@trilateral/ui'
import { english } from './supply.en.ts'
import { japanese } from './supply.ja.ts'
import { korean } from './supply.ko.ts'

/** The texts of the screens about supply and the chain from ore to magnet. */
export const supplyTexts = createCatalogue({ en: english, ja: japanese, ko: korean })
