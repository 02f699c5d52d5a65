import type { english } from './texts.en.ts'

export const japanese: Readonly<Record<keyof typeof english, string>> = {
  'nav.register': '登録簿',
  'nav.trade': '貿易',
  'nav.scenarios': 'シナリオ',
  'nav.record': '新規記録',
  'register.caption': '{count}件',
  'register.caption-capped': '{count}件を超えています',
  'register.next': '以前の変更',
  'register.empty': '貴省に共有された記録はまだありません。',
  'column.version': '版',
  'column.marking': '取扱区分',
  'field.title': '件名',
  'field.language': '記入言語',
  'language.en': '英語',
  'language.ja': '日本語',
  'language.ko': '韓国語',
  'release.audience': '共有先',
  'release.tlp': '再共有の範囲',
  'record.submit': '記録',
  'change.not-yours': 'この操作は担当官のみ行えます。',
}
