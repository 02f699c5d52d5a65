import { createCatalogue } from '@trilateral/ui'
import { english } from './trade.en.ts'
import { japanese } from './trade.ja.ts'
import { korean } from './trade.ko.ts'

/** The texts of the trade screens. */
export const tradeTexts = createCatalogue({ en: english, ja: japanese, ko: korean })
