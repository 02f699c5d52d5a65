import { createCatalogue } from '../language/catalogue.ts'
import { chartsEnglish } from './charts.en.ts'
import { chartsJapanese } from './charts.ja.ts'
import { chartsKorean } from './charts.ko.ts'

/** Texts of the charts. Apart from the kit's own: they load with the charts. */
export const chartTexts = createCatalogue({ en: chartsEnglish, ja: chartsJapanese, ko: chartsKorean })
