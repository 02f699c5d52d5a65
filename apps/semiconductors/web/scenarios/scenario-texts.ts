import { createCatalogue } from '@trilateral/ui'
import { english } from './scenario.en.ts'
import { japanese } from './scenario.ja.ts'
import { korean } from './scenario.ko.ts'

/** The texts of the screens about scenarios. */
export const scenarioTexts = createCatalogue({ en: english, ja: japanese, ko: korean })
