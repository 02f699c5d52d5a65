import { createCatalogue } from '@trilateral/ui'
import { english } from './supply-refusals.en.ts'
import { japanese } from './supply-refusals.ja.ts'
import { korean } from './supply-refusals.ko.ts'

/** The "no" of supply positions, shares files and projects, where the register of measures does not explain the same code already. */
export const supplyRefusalTexts = createCatalogue({ en: english, ja: japanese, ko: korean })
