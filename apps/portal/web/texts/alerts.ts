import { createCatalogue } from '@trilateral/ui'
import { alertsEnglish } from './alerts.en.ts'
import { alertsJapanese } from './alerts.ja.ts'
import { alertsKorean } from './alerts.ko.ts'

/** Texts of the alerts. */
export const alertsTexts = createCatalogue({ en: alertsEnglish, ja: alertsJapanese, ko: alertsKorean })
