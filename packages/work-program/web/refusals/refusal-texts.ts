import { createCatalogue, type Catalogue } from '@trilateral/ui'
import type { WorkProgramRefusal } from '../../src/rules/refusals.ts'
import { english } from './refusals.en.ts'
import { japanese } from './refusals.ja.ts'
import { korean } from './refusals.ko.ts'

/** What a form says before it asks the server. */
export type FormRefusal = 'value-missing' | 'text-too-long' | 'address-not-http'

/** Every "no" of the work program, explained. A code of the rules that is missing here does not compile. */
export const refusalTexts: Catalogue<WorkProgramRefusal | FormRefusal> = createCatalogue({
  en: english,
  ja: japanese,
  ko: korean,
})
