import { createCatalogue } from '@trilateral/ui'

/** The only "no" about exposures: nobody enters them. */
export const exposureRefusalTexts = createCatalogue({
  en: { 'exposure-not-found': 'This exposure does not exist, or is not shared with your ministry.' },
  ja: { 'exposure-not-found': 'この影響は存在しないか、貴省庁には共有されていません。' },
  ko: { 'exposure-not-found': '존재하지 않거나 귀 부처에 공유되지 않은 영향입니다.' },
})
