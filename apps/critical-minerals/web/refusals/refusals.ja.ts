import { TARIFF_REFUSAL_TEXTS } from '@trilateral/supply-risk/trade'
import type { english } from './refusals.en.ts'

export const japanese: Readonly<Record<keyof typeof english, string>> = {
  ...TARIFF_REFUSAL_TEXTS.ja,
  'audience-missing': '共有先を選んでください。共有先のない記録は共有も登録もされません。',
  'audience-without-originator': '共有先には自国（{originator}）を含める必要があります。',
  'clause-already-ended': '条項{clause}は{on}に終了しており、これ以上変更できません。',
  'clause-not-suspended': '条項{clause}はその日に停止されていないため、再開できません。',
  'clause-repeated': '条項{clause}が重複しています。条項番号は一度だけ使ってください。',
  'clause-unknown': 'この措置に条項{clause}はありません。',
  'effective-before-issue': '施行日（{effectiveFrom}）が公布日（{issuedOn}）より前です。',
  'ended-before-effective': '条項{clause}の施行日は{effectiveFrom}です。それより前には終了できません。',
  'instrument-already-recorded': '発出国の文書{number}は既に登録されています。',
  'measure-not-found': 'この措置は存在しないか、貴省には共有されていません。',
  'not-the-originator': 'この措置を変更できるのは、記録した当事国（{originator}）のみです。',
  'request-already-used':
    'この画面からの以前の送信が既に記録されています。登録簿で確認のうえ、新しく始めてください。',
  'resumed-before-suspension': '条項{clause}の停止は{from}に始まりました。その日以前には再開できません。',
  'suspended-before-effective': '条項{clause}の施行日は{effectiveFrom}です。それより前には停止できません。',
  'suspension-already-recorded': '条項{clause}のこの停止は既に記録されています。',
  'suspension-ends-before-it-starts': '停止の終了日（{until}）が開始日（{from}）より前です。',
  'version-stale': '開いた後に別の担当官がこの記録を変更しました。読み込み直して変更を確認してください。',
  'clause-key-not-plain': '条項番号に使えるのは英数字とハイフンのみです。',
  'clauses-none-chosen': '条項を一つ以上選んでください。',
  'country-not-an-iso-code': '一覧から国を選んでください。',
  'date-not-a-calendar-day': '暦にない日付です。',
  'input-invalid': '入力の形式が正しくありません。',
  'tariff-line-not-a-code': '税番は数字4桁で始まり、数字・点・ハイフンで続けます。',
  'text-needs-one-source-language': '原文とする言語を一つ選んで記入してください。',
  'value-missing': '入力が必要です。',
}
