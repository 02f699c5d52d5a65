import type { LayoutMessage } from './layout.en.ts'

export const layoutJapanese: Readonly<Record<LayoutMessage, string>> = {
  'copy.link': 'この表示へのリンクをコピー',
  'copy.done': 'リンクをコピーしました',
  'copy.failed': 'ブラウザーがコピーを許可しませんでした。アドレス：{address}',
  print: '印刷',
  'as-of.label': '三都市における時点',
  'as-of.day': '{date}時点の表示',
  'as-of.now': '現時点の表示',
  'capital.us': 'ワシントン',
  'capital.jp': '東京',
  'capital.kr': 'ソウル',
  'capital.short.us': 'ワシントン',
  'capital.short.jp': '東京',
  'capital.short.kr': 'ソウル',
  unknown: '不明',
  'empty.back': '概要へ戻る',
}
