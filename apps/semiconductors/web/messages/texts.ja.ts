import type { english } from './texts.en.ts'

export const japanese: Readonly<Record<keyof typeof english, string>> = {
  'nav.map': '工程マップ',
  'nav.inputs': '投入財',
  'nav.scenarios': 'シナリオ',
}
