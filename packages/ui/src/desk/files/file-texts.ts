import { createCatalogue } from '../../language/catalogue.ts'

export const fileTexts = createCatalogue({
  en: {
    csv: 'Save this view as CSV',
    xlsx: 'Save this view as XLSX',
    writing: 'Writing the file',
    done: '{name}: {rows, plural, one {1 row} other {# rows}}, marked with TLP and audience',
    failed: 'The file could not be written. Nothing changed; try again.',
  },
  ja: {
    csv: 'この表示をCSVで保存',
    xlsx: 'この表示をXLSXで保存',
    writing: 'ファイルを作成中',
    done: '{name}：{rows}行（TLPと共有先の表示付き）',
    failed: 'ファイルを作成できませんでした。変更はありません。もう一度お試しください。',
  },
  ko: {
    csv: '이 화면을 CSV로 저장',
    xlsx: '이 화면을 XLSX로 저장',
    writing: '파일 작성 중',
    done: '{name}: {rows}개 행(TLP와 공유 대상 표시)',
    failed: '파일을 만들지 못했습니다. 바뀐 것은 없습니다. 다시 시도하십시오.',
  },
})
