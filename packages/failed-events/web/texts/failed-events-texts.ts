import { createCatalogue } from '@trilateral/ui'
import { english } from './failed-events.en.ts'
import { japanese } from './failed-events.ja.ts'
import { korean } from './failed-events.ko.ts'

/** Texts of the failed events, with why each failed and why something is refused. */
export const failedEventsTexts = createCatalogue({ en: english, ja: japanese, ko: korean })

export type FailedEventsText = keyof typeof english
