import { createCatalogue } from '@trilateral/ui'
import { english } from './inputs.en.ts'
import { japanese } from './inputs.ja.ts'
import { korean } from './inputs.ko.ts'

export const inputTexts = createCatalogue({ en: english, ja: japanese, ko: korean })
