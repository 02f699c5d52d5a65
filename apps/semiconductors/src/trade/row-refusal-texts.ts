// Texts alone, and nothing of the server: the report is written there, the screen shows the same words.
import type { Language } from '@trilateral/contracts'
import type { RowRefusal } from './refusals.ts'

/** Why a row was not kept, and what would mend it. */
export const ROW_REFUSAL_TEXTS: Readonly<Record<Language, Readonly<Record<RowRefusal, string>>>> = {
  en: {
    'row-too-long': 'The line has more than 8,192 bytes. Look for a missing line break.',
    'row-too-short': 'The line has fewer cells than the first line names.',
    'quote-not-closed': 'A quotation mark is opened and not closed before the line ends.',
    'year-not-a-year': 'The year must be four digits, from 1962 on.',
    'period-not-a-year': 'The period is a month. Only figures of whole years are taken.',
    'area-unknown': 'No country or area has this code in UN Comtrade’s or BACI’s list.',
    'line-not-six-digits': 'The line must be an HS code of six digits.',
    'value-missing': 'The value is empty. Nought is written 0.',
    'value-not-a-number': 'The value is not a number with a decimal point.',
    'value-negative': 'The value is below nought.',
    'value-too-large': 'The value is larger than any trade flow. Look for a missing separator.',
    'quantity-not-a-number': 'The quantity is not a number. Leave it empty where it is not known.',
    'row-repeated': 'The file has this year, exporter, importer and line before; the first row was kept.',
  },
  ja: {
    'row-too-long': '行が8,192バイトを超えています。改行の欠落がないか確認してください。',
    'row-too-short': '見出し行より列が少ない行です。',
    'quote-not-closed': '引用符が行末までに閉じられていません。',
    'year-not-a-year': '年は1962以降の4桁の数字で記入してください。',
    'period-not-a-year': '月次の期間です。年間の数値のみ取り込めます。',
    'area-unknown': 'UN ComtradeおよびBACIの一覧にない国・地域コードです。',
    'line-not-six-digits': '品目はHS 6桁のコードで記入してください。',
    'value-missing': '金額が空欄です。ゼロの場合は0と記入してください。',
    'value-not-a-number': '金額が数値ではありません（小数点はピリオド）。',
    'value-negative': '金額が負の値です。',
    'value-too-large': '金額が過大です。区切り文字の欠落がないか確認してください。',
    'quantity-not-a-number': '数量が数値ではありません。不明な場合は空欄にしてください。',
    'row-repeated': '年・輸出国・輸入国・品目が同じ行が既にあります。先の行を取り込みました。',
  },
  ko: {
    'row-too-long': '한 행이 8,192바이트를 넘습니다. 줄바꿈이 빠지지 않았는지 확인하십시오.',
    'row-too-short': '머리글보다 열이 적은 행입니다.',
    'quote-not-closed': '따옴표가 행 끝까지 닫히지 않았습니다.',
    'year-not-a-year': '연도는 1962년 이후의 네 자리 숫자로 적으십시오.',
    'period-not-a-year': '월별 기간입니다. 연간 수치만 가져올 수 있습니다.',
    'area-unknown': 'UN Comtrade와 BACI 목록에 없는 국가·지역 코드입니다.',
    'line-not-six-digits': '품목은 HS 6자리 코드로 적으십시오.',
    'value-missing': '금액이 비어 있습니다. 영은 0으로 적으십시오.',
    'value-not-a-number': '금액이 숫자가 아닙니다(소수점은 마침표).',
    'value-negative': '금액이 음수입니다.',
    'value-too-large': '금액이 지나치게 큽니다. 구분 기호가 빠지지 않았는지 확인하십시오.',
    'quantity-not-a-number': '수량이 숫자가 아닙니다. 모를 때는 비워 두십시오.',
    'row-repeated': '연도·수출국·수입국·품목이 같은 행이 앞에 있습니다. 먼저 나온 행을 가져왔습니다.',
  },
}

/** The first line of the report. */
export const REPORT_HEADER: Readonly<Record<Language, readonly string[]>> = {
  en: ['line', 'field', 'code', 'reason', 'cell'],
  ja: ['行', '項目', 'コード', '理由', 'セルの内容'],
  ko: ['행', '항목', '코드', '사유', '셀 내용'],
}

/** What the columns hold, in the reader's words. */
export const FIELD_TEXTS = {
  en: {
    year: 'Year',
    exporter: 'Exporter',
    importer: 'Importer',
    line: 'HS line',
    value: 'Value',
    quantity: 'Quantity',
    reporter: 'Reporter',
    partner: 'Partner',
    flow: 'Flow',
    procedure: 'Customs procedure',
    transport: 'Mode of transport',
    'second-partner': 'Second partner',
  },
  ja: {
    year: '年',
    exporter: '輸出国',
    importer: '輸入国',
    line: 'HS品目',
    value: '金額',
    quantity: '数量',
    reporter: '報告国',
    partner: '相手国',
    flow: '輸出入の別',
    procedure: '通関手続',
    transport: '輸送手段',
    'second-partner': '第二相手国',
  },
  ko: {
    year: '연도',
    exporter: '수출국',
    importer: '수입국',
    line: 'HS 품목',
    value: '금액',
    quantity: '수량',
    reporter: '보고국',
    partner: '상대국',
    flow: '수출입 구분',
    procedure: '통관 절차',
    transport: '운송 수단',
    'second-partner': '제2상대국',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>
