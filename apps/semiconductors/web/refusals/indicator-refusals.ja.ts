import type { indicatorRefusalsEnglish } from './indicator-refusals.en.ts'

export const indicatorRefusalsJapanese: Readonly<Record<keyof typeof indicatorRefusalsEnglish, string>> = {
  'commitment-repeated': '同じ約束事項が二度指定されています。',
  'file-brings-nothing-new': 'ファイルの内容はすべて登録済みです。変更はありません。',
  'figure-ambiguous': '「{said}」は二通りに読めます。桁区切りを付けず、小数点はピリオドで記入してください。',
  'figure-below-nought': '「{said}」は負の値です。',
  'figure-not-a-number':
    '「{said}」は数値ではありません。値がない場合は空欄とし、missing列に理由を記入してください。',
  'figure-too-large': '「{said}」は取り扱える範囲を超えています。',
  'indicator-fixed-by-values': '登録済みの値があるため変更できません。別の指標を設定してください。',
  'indicator-not-found':
    'この指標は存在しないか、貴省には共有されていません。指標のIDは、その画面のアドレスとイベントに記載されています。',
  'missing-reason-unknown': '「{said}」は理由として使えません。使えるもの：{reasons}。',
  'period-in-future': '{period}の末日は{end}で、まだ終わっていません。',
  'period-not-of-cadence': '「{period}」はこの指標（{cadence}）の期ではありません。',
  'period-twice-in-release': 'このファイルには{day}公表の{period}の値が二つあり、異なっています。',
  'release-before-end': '{day}の公表はありえません。期の末日は{end}です。',
  'release-in-future': '{day}はまだ来ていません。',
  'release-not-a-day': '「{said}」は2026-11-24の形式の日付ではありません。',
  'report-for-fewer':
    'この指標は{audience}で共有されており、値もすべて同じ範囲で共有されます。全共有先に報告するか、自国の指標を別に設けてください。',
  'report-marked-stricter':
    'この指標の区分は{tlp}で、値もすべて同じ区分になります。報告の区分をこれより厳しくしないか、自国の指標を別に設けてください。',
  'said-otherwise-that-day':
    '{day}公表の{period}の値は{stands}で登録済みです。訂正は別の公表として、その日付で登録してください。',
  'series-full':
    '一つの指標に登録できる値は{most}件までで、追加すると{values}件になります。続きは別の指標に登録してください。',
  'threshold-level-twice': '同じ段階は一つだけ設定できます。',
  'threshold-levels-crossed': '解除の水準は、発動の水準より良い側に置いてください。',
  'threshold-more-than-half': '必要な期数は、数える期数の半分を超える必要があります。',
  'threshold-of-fewer': '必要な期数が、数える期数を超えています。',
  'threshold-order': '重い段階の発動水準は、軽い段階より外側に置いてください。',
  'unit-not-of-measure': 'この測定対象には使えない単位です。',
  'unit-other': '行の単位は「{said}」ですが、指標の単位は{unit}です。',
  'unknown-commitment': '声明にない約束事項です。',
  'value-and-reason': '値と「値がない理由」の両方が記入されています。どちらか一方にしてください。',
  'value-or-reason': '値がありません。空欄はゼロではありません。missing列に理由を記入してください。',
  'values-file-too-large': 'ファイルが650 kBを超えています。',
  'period-unreadable': '期として読み取れません。',
  'number-needed': '数値を記入してください。',
}
