import type { Language } from '@trilateral/contracts'

const en = {
  'no-forward-commitment':
    'No forward commitment: the ministers state what they understand and commend others’ work, and undertake nothing.',
  'statement-text-empty': 'There is no text. Paste the statement, or choose its file.',
  'statement-text-too-long':
    'This text has {length} characters; a statement has at most {longest}. Paste the statement alone.',
  'statement-text-unrelated':
    'No section and no sentence of the statement of 26 June 2024 was found. Use its English text.',
  'pointer.section-missing': 'The text has no such section.',
  'pointer.sentence-missing': 'The section ends before this sentence.',
  'pointer.words-differ': 'Another wording stands here.',
  'pointer.moved': 'The sentence is there, but in another place.',
  'follow-up.platform': 'Assigned by this platform; the statement names no owner.',
  'class.platform': 'The verb is not one of the listed ones; its class is this platform’s reading.',
  'undertaken-by.export-control-principals':
    'Agreed by the export control principals, as the ministers report.',
  'ministerial.rule':
    'The statement says “annually”; twelve months after the last meeting is this platform’s reading.',
  'ministerial.not-scheduled': 'Not scheduled',
  'tracking.rated': 'Delivery is rated',
  'tracking.activity': 'Tracked as activity, not rated',
  'tracking.shown': 'Shown only, not rated',
  'reading.between': 'Changed in this period; the exact day is not known.',
  'reading.unknown': 'Unknown: no source covers this day.',
  'chair.announced': 'As the rotation was announced; not confirmed.',
}

export type StatementTextKey = keyof typeof en

const ja: Readonly<Record<StatementTextKey, string>> = {
  'no-forward-commitment':
    '今後の約束なし：閣僚は認識を示し他の取組を称賛するにとどまり、何も引き受けていない。',
  'statement-text-empty': '本文がありません。声明を貼り付けるか、ファイルを選んでください。',
  'statement-text-too-long':
    'この本文は{length}文字です。声明は{longest}文字までです。声明だけを貼り付けてください。',
  'statement-text-unrelated': '2024年6月26日の声明の節も文も見つかりません。英語の本文を使ってください。',
  'pointer.section-missing': 'この節が本文にありません。',
  'pointer.sentence-missing': '節がこの文より前で終わっています。',
  'pointer.words-differ': 'ここには別の文言があります。',
  'pointer.moved': 'この文はありますが、別の場所です。',
  'follow-up.platform': '本プラットフォームによる割り当て。声明は担当を定めていません。',
  'class.platform': '一覧にない動詞のため、分類は本プラットフォームの解釈です。',
  'undertaken-by.export-control-principals': '輸出管理当局の責任者間の合意として、閣僚が伝えたもの。',
  'ministerial.rule': '声明は「毎年」とするのみ。前回会合の12か月後とするのは本プラットフォームの解釈です。',
  'ministerial.not-scheduled': '日程未定',
  'tracking.rated': '達成状況を評価',
  'tracking.activity': '活動として記録（評価なし）',
  'tracking.shown': '表示のみ（評価なし）',
  'reading.between': 'この期間に変更。正確な日は不明。',
  'reading.unknown': '不明：この日についての出典がありません。',
  'chair.announced': '発表された輪番による。未確認。',
}

const ko: Readonly<Record<StatementTextKey, string>> = {
  'no-forward-commitment':
    '향후 약속 없음: 장관들은 인식을 밝히고 다른 성과를 치하할 뿐, 아무것도 약속하지 않음.',
  'statement-text-empty': '본문이 없습니다. 성명을 붙여 넣거나 파일을 선택하십시오.',
  'statement-text-too-long':
    '이 본문은 {length}자입니다. 성명은 {longest}자까지입니다. 성명만 붙여 넣으십시오.',
  'statement-text-unrelated':
    '2024년 6월 26일 성명의 절이나 문장을 찾지 못했습니다. 영어 본문을 사용하십시오.',
  'pointer.section-missing': '본문에 이 절이 없습니다.',
  'pointer.sentence-missing': '절이 이 문장 앞에서 끝납니다.',
  'pointer.words-differ': '이 자리에 다른 문구가 있습니다.',
  'pointer.moved': '문장이 있으나 다른 자리에 있습니다.',
  'follow-up.platform': '이 플랫폼이 배정함. 성명은 담당을 정하지 않았습니다.',
  'class.platform': '목록에 없는 동사이므로 분류는 이 플랫폼의 해석입니다.',
  'undertaken-by.export-control-principals': '수출통제 당국 책임자들의 합의를 장관들이 전한 것.',
  'ministerial.rule':
    '성명은 “매년”이라고만 함. 지난 회의로부터 12개월 뒤로 보는 것은 이 플랫폼의 해석입니다.',
  'ministerial.not-scheduled': '일정 미정',
  'tracking.rated': '이행을 평가함',
  'tracking.activity': '활동으로 기록 (평가 없음)',
  'tracking.shown': '표시만 함 (평가 없음)',
  'reading.between': '이 기간에 바뀜. 정확한 날은 알 수 없음.',
  'reading.unknown': '알 수 없음: 이 날을 다룬 출처가 없습니다.',
  'chair.announced': '발표된 순환 순서에 따름. 확인되지 않음.',
}

/** What screens say about the statement: explanations of refusals and of what is the platform's own reading. For `createCatalogue`. */
export const STATEMENT_TEXTS: Readonly<Record<Language, Readonly<Record<StatementTextKey, string>>>> = {
  en,
  ja,
  ko,
}
