import { TARIFF_REFUSAL_TEXTS } from '@trilateral/supply-risk/trade'
import type { english } from './refusals.en.ts'

export const japanese: Readonly<Record<keyof typeof english, string>> = {
  'audience-missing': '共有先を選んでください。共有先のない記録は共有も登録もされません。',
  'audience-without-originator': '共有先には自国（{originator}）を含める必要があります。',
  'changed-meanwhile': 'その間に{by}がこの記録を変更しました。読み込み直して変更を確認してください。',
  'date-not-a-calendar-day': '暦にない日付です。',
  'not-the-originator': 'この記録を変更できるのは、記録した当事国（{originator}）のみです。',
  'nothing-changed': '変更がありません。',
  'chip-input-not-found': 'この投入財は存在しないか、貴省には共有されていません。',
  'request-already-used':
    'この画面からの以前の送信が既に記録されています。一覧で確認のうえ、新しく始めてください。',
  'text-needs-one-source-language': '原文とする言語を一つ選んで記入してください。',
  'input-invalid': 'このままでは受け付けられません。値と出典を確認してください。',
  'value-missing': '入力が必要です。',
  'source-missing': '出典が必要です。閲覧した資料を記入してください。',
  'address-not-http': 'アドレスは http:// または https:// で始まります。',
  'number-not-a-number': '「{value}」は数値ではありません。',
  'year-not-a-year': '「{value}」は4桁の年ではありません。',
  'text-too-long': '文字数が{over}字超過しています。',
  'used-where-it-cannot-be':
    '「{madeAt}」で作られるものは「{usedAt}」では使われません。両方の工程を確認してください。',
  'made-from-itself': '自分自身から作ることはできません。',
  'made-from-circle':
    '「{title}」自体がこの投入財から作られており、循環になります。どちらかのつながりを外してください。',
  'made-from-unknown': '使われる投入財が登録されていないか、貴省に共有されていません。',
  'made-from-not-shared':
    '「{title}」は、この記録の共有先すべてには共有されていません。共有先を絞るか、つながりを外してください。',
  'shares-missing': '国を一つ以上記入してください。',
  'country-unknown': '「{country}」は国コードではありません。',
  'country-twice': '{country}が重複しています。一行にまとめてください。',
  'share-not-a-number': '割合は0～100の数値、不明なら空欄にしてください。',
  'share-negative': '割合が0を下回っています。',
  'share-over-hundred': '割合が100％を超えています。',
  'shares-sum-over-hundred':
    '割合の合計が{sum}％です。合計は100％（四捨五入による100.5％まで）以内にしてください。',
  'trade-parameter-out-of-range': '貿易パラメーターが範囲外です。',
  'year-in-future': '{year}年はまだ来ていません（今年は{thisYear}年）。',
  'day-in-future': '{day}はまだ来ていません。',
  'material-unknown': '「{material}」は対象の原材料にありません。',
  'material-twice': '{material}が重複しています。',
  'commitment-unknown': '「{commitment}」は声明の約束事項にありません。',
  'program-unknown': '記載されたプログラムが存在しないか、貴省に共有されていません。',
  'heading-shared-by-materials': TARIFF_REFUSAL_TEXTS.ja['heading-shared-by-materials'],
  'tariff-line-not-a-code':
    '「{line}」は品目番号ではありません。3818.00 や US 8112.92.10 のように記入してください。',
  'map-preview-outdated':
    '確認後に記録が変わりました（「{title}」）。何も記録されていません。もう一度確認してください。',
  'row-id-missing': '行に識別番号がありません。',
  'row-id-twice': '識別番号「{value}」は前の行にもあります。',
  'row-title-missing': '投入財の名称がありません。',
  'row-type-unknown': '「{value}」は種類にありません。使えるもの：{known}',
  'row-stage-unknown': '工程「{value}」が工程ファイルにないか、名称が不明です。使えるもの：{known}',
  'row-input-unknown': '識別番号「{value}」の投入財はありません。',
  'row-provider-unknown': '識別番号「{value}」の供給者はありません。',
  'row-country-unknown': '「{value}」は国ではありません。その割合は「不明」に含めます。',
  'row-share-not-a-number': '「{value}」は百分率の割合ではありません。',
  'row-year-not-a-year': '「{value}」は年ではありません。',
  'row-source-missing': '割合には出典が必要です。',
  'row-cell-too-long': 'この列に対して文字数が多すぎます。',
  'row-of-a-stage': '工程全体についての行であり、投入財のものではないため記録しません。',
  'row-of-an-older-year': 'ファイルにより新しい年（{year}年）があるため、この行は使いません。',
}
