import { createCatalogue } from '../../language/catalogue.ts'

export const progressTexts = createCatalogue({
  en: { 'of-known': '{label}: {done} of {of}' },
  ja: { 'of-known': '{label}：{of}件中{done}件' },
  ko: { 'of-known': '{label}: {of}건 중 {done}건' },
})
