import { createCatalogue } from '../language/catalogue.ts'

/** The "no" of a file as a whole, of `@trilateral/files` and of what every import asks of its table. */
export const fileRefusalTexts = createCatalogue({
  en: {
    'file-too-large': 'The file is too large: at most 5 MB, and 40 MB unpacked.',
    'file-kind-unknown': 'This is neither a CSV nor an XLSX file. Save it as one of them.',
    'file-unreadable':
      'The file cannot be read. Open it in your spreadsheet, save it anew, and choose it again.',
    'file-not-utf8': 'The text is not in UTF-8. In your spreadsheet, save as “CSV UTF-8”.',
    'file-without-rows': 'The file has no rows.',
    'file-too-long':
      'The file has too many rows or columns: at most 5,000 rows and 40 columns. Cut it in parts.',
    'file-with-refused-rows':
      '{refused} rows are refused, so nothing was kept. Mend the file and choose it again.',
    'file-not-the-one-previewed':
      'This is not the file that was previewed. Nothing was kept; look at it first.',
    'column-missing': 'The column “{column}” is missing. Expected: {expected}.',
    'column-twice': 'The column “{column}” stands twice.',
    'column-unknown': 'The column “{column}” is not known. Expected: {expected}.',
  },
  ja: {
    'file-too-large': 'ファイルが大きすぎます（5 MB、展開後40 MBまで）。',
    'file-kind-unknown': 'CSVでもXLSXでもありません。いずれかで保存し直してください。',
    'file-unreadable': 'ファイルを読み取れません。表計算ソフトで保存し直し、再度選んでください。',
    'file-not-utf8': '文字コードがUTF-8ではありません。「CSV UTF-8」で保存してください。',
    'file-without-rows': 'ファイルに行がありません。',
    'file-too-long': '行または列が多すぎます（5,000行・40列まで）。分割してください。',
    'file-with-refused-rows':
      '{refused}行が拒否されたため、何も記録されていません。ファイルを直して選び直してください。',
    'file-not-the-one-previewed':
      '確認したファイルと異なります。何も記録されていません。先に内容を確認してください。',
    'column-missing': '列「{column}」がありません。使える列：{expected}',
    'column-twice': '列「{column}」が重複しています。',
    'column-unknown': '列「{column}」は使えません。使える列：{expected}',
  },
  ko: {
    'file-too-large': '파일이 너무 큽니다(최대 5 MB, 압축 해제 후 40 MB).',
    'file-kind-unknown': 'CSV도 XLSX도 아닙니다. 둘 중 하나로 저장하십시오.',
    'file-unreadable': '파일을 읽을 수 없습니다. 표 계산 프로그램에서 다시 저장한 뒤 선택하십시오.',
    'file-not-utf8': '문자 인코딩이 UTF-8이 아닙니다. "CSV UTF-8"로 저장하십시오.',
    'file-without-rows': '파일에 행이 없습니다.',
    'file-too-long': '행 또는 열이 너무 많습니다(최대 5,000행, 40열). 나누어 주십시오.',
    'file-with-refused-rows':
      '{refused}개 행이 거부되어 아무것도 기록되지 않았습니다. 파일을 고쳐 다시 선택하십시오.',
    'file-not-the-one-previewed':
      '확인한 파일과 다릅니다. 아무것도 기록되지 않았습니다. 먼저 내용을 확인하십시오.',
    'column-missing': '열 "{column}" 없음. 사용할 수 있는 열: {expected}',
    'column-twice': '열 "{column}" 중복입니다.',
    'column-unknown': '열 "{column}": 알 수 없는 열입니다. 사용할 수 있는 열: {expected}',
  },
})
