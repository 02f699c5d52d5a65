import type { english } from './texts.en.ts'

export const japanese: Readonly<Record<keyof typeof english, string>> = {
  'nav.map': '工程マップ',
  'nav.inputs': '投入財',
  'nav.trade': '貿易',
  'nav.exposure': '措置の影響',
  'nav.scenarios': 'シナリオ',
}
