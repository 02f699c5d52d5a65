import type { english } from './texts.en.ts'

export const korean: Readonly<Record<keyof typeof english, string>> = {
  'nav.map': '단계별 지도',
  'nav.inputs': '투입재',
  'nav.trade': '무역',
  'nav.exposure': '조치의 영향',
  'nav.scenarios': '시나리오',
}
