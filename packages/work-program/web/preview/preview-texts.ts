import { createCatalogue } from '@trilateral/ui'

export const previewTexts = createCatalogue({
  en: {
    title: 'What leadership will see',
    'of-draft': 'With the update that you are typing. Nothing is recorded or shared yet.',
    'as-it-stands': 'The program as it stands in the record.',
    'kept-back':
      '{count, plural, one {1 record under it is not shared with everybody who sees the program, so it takes no part here.} other {# records under it are not shared with everybody who sees the program, so they take no part here.}}',
    exception: 'It would be among the exceptions of the Brief, rated {rating}, if no five others are worse.',
    'no-exception': 'It would not be among the exceptions of the Brief.',
    back: 'Back to the update',
    begin: 'The update cannot be previewed yet: choose rating, trend and confidence, and say what changed.',
    refused: 'The rules refuse this update',
  },
  ja: {
    title: '幹部に見える内容',
    'of-draft': '入力中の更新を反映した表示です。まだ記録も共有もされていません。',
    'as-it-stands': '記録どおりのプログラムの表示です。',
    'kept-back':
      'プログラムの閲覧者全員には共有されていない下位の記録が{count, plural, other {#件}}あり、ここには含まれません。',
    exception: 'より悪いものが5件なければ、概要の例外に{rating}として表示されます。',
    'no-exception': '概要の例外には表示されません。',
    back: '更新に戻る',
    begin: 'まだ確認できません。評価・傾向・確度を選び、変わったことを記入してください。',
    refused: 'この更新は規則により受け付けられません',
  },
  ko: {
    title: '지도부에 보일 내용',
    'of-draft': '작성 중인 업데이트를 반영한 화면입니다. 아직 기록되거나 공유되지 않았습니다.',
    'as-it-stands': '기록된 그대로의 프로그램입니다.',
    'kept-back':
      '프로그램 열람자 모두에게 공유되지 않은 하위 기록이 {count, plural, other {#건}} 있어 여기에는 포함되지 않습니다.',
    exception: '더 나쁜 것이 다섯 건 없으면 요약의 예외에 {rating} 등급으로 표시됩니다.',
    'no-exception': '요약의 예외에는 표시되지 않습니다.',
    back: '업데이트로 돌아가기',
    begin: '아직 미리 볼 수 없습니다. 평가, 추세, 신뢰도를 선택하고 달라진 점을 적으십시오.',
    refused: '규칙에 따라 받을 수 없는 업데이트입니다',
  },
})
