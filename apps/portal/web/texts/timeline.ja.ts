import type { TimelineText } from './timeline.en.ts'

export const timelineJapanese: Readonly<Record<TimelineText, string>> = {
  eyebrow: '日程',
  finding:
    '{overdue, plural, =0 {超過したマイルストーンなし} other {# 件のマイルストーンが超過}}、{slipped, plural, =0 {当初計画からの変更なし} other {当初計画から変更 # 件}}。{ministerial}',
  'ministerial-overdue': '閣僚会合は {days} 日超過し日程未定',
  'ministerial-due': '閣僚会合の期限は{due}、日程未定',
  'ministerial-scheduled': '閣僚会合は{day}',
  ministerial: '閣僚会合',
  lead: '{from}から{to}までのマイルストーンと当初の期日です。',
  chart:
    'プログラム {programs} 件のマイルストーン {count} 件中 {overdue} 件が超過、{slipped} 件が当初計画から変更',
  'column.program': 'プログラム',
  view: '表示',
  'view.table': '一覧',
  'view.chart': '図',
  'filter.from': '開始',
  'filter.to': '終了',
  'filter.area': '分野',
  'critical-only': '重要なマイルストーンのみ',
  shown: '{total} 件中、早い順に {shown} 件を表示',
  dependencies: '重要な依存関係',
  'dependencies-finding':
    '{late, plural, =0 {{count, plural, =0 {この期間に重要な依存関係はありません。} other {重要な依存関係 # 件、前提はいずれも間に合います。}}} other {{count} 件中 # 件で、前提の期限が自らの期限より後です。}}',
  'dependency.late': '間に合わない',
  'dependency.in-time': '間に合う',
  'dependency.unknown': 'この期間外、または貴省に共有されていないマイルストーン',
  'column.milestone': 'マイルストーン',
  'column.needs': '前提',
  'column.verdict': '間に合うか',
  none: 'この期間に閲覧できるマイルストーンはありません',
  'none-why': '担当がマイルストーンを設定すると、ここに表示されます。',
  'date-note': '声明が定めるのは「毎年」のみで、他の期日はすべて担当者が設定したものです。',
}
