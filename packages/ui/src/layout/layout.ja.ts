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
  'exercise.label': '演習',
  'exercise.note': '演習です。実際に起きた事態ではなく、幹部向けの件数には含まれません。',
  'deadline.counts': '日数は要請した省（{capital}）の暦で数え、最終日の深夜0時に満了します。',
  unknown: '不明',
  'empty.back': '概要へ戻る',
}
