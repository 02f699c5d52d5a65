import { createCatalogue, type Catalogue } from '@trilateral/ui'
import type { ChipInputRefusal, ScenarioRefusal } from '../../src/router.ts'

/** The "no" of scenarios, where the register of inputs does not explain the same code already. */
export const scenarioRefusalTexts: Catalogue<Exclude<ScenarioRefusal, ChipInputRefusal>> = createCatalogue({
  en: {
    'audience-not-wider':
      'It is shared with {audience} already. Choose at least one ministry more, and keep those who have it.',
    'audience-wider-than-linked':
      'The input is shared with {audience} alone. A scenario about it can be shared with nobody else.',
    'country-not-an-iso-code': 'Choose a country of the list.',
    'cover-out-of-range': 'Stocks are from 0 to {most, number} weeks.',
    'input-invalid': 'This value does not fit here. Correct it and send again.',
    'months-out-of-range': 'A stop lasts from 0 to {most, number} months.',
    'part-out-of-range': 'A part is from 0 to 100 %.',
    'provider-not-listed': '{country} is not known to provide this input. Choose one that does.',
    'providers-unknown': 'Nobody knows who provides this input. Enter that in the register first.',
    'ramp-out-of-range': 'Additional provision arrives within 0 to {most, number} weeks.',
    'scenario-already-shared':
      'It is shared already ({audience}). Whom else to show it to takes two officials: choose “Sharing…” at the top of the page.',
    'scenario-not-found': 'This scenario does not exist, or is not shared with your ministry.',
    'shares-sum-over-hundred':
      'The known shares of this input sum to {sum, number} %. Correct them in the register first.',
  },
  ja: {
    'audience-not-wider':
      '既に共有されています（{audience}）。現在の共有先を残したまま、少なくとも一つの省を追加してください。',
    'audience-wider-than-linked':
      '投入財の共有先は{audience}に限られています。シナリオをそれ以外に共有することはできません。',
    'country-not-an-iso-code': '一覧から国を選んでください。',
    'cover-out-of-range': '在庫は0～{most, number}週の範囲で入力してください。',
    'input-invalid': 'この値は使えません。修正して再度送信してください。',
    'months-out-of-range': '停止期間は0～{most, number}か月の範囲で入力してください。',
    'part-out-of-range': '割合は0～100％の範囲で入力してください。',
    'provider-not-listed':
      '{country}がこの投入財を供給しているとの登録はありません。供給国を選んでください。',
    'providers-unknown': 'この投入財の供給者は不明です。先に登録簿に入力してください。',
    'ramp-out-of-range': '追加分の到着は0～{most, number}週の範囲で入力してください。',
    'scenario-already-shared':
      '既に共有されています（{audience}）。共有先を広げるには担当官2名が必要です。ページ上部の「共有先…」から進めてください。',
    'scenario-not-found': 'このシナリオは存在しないか、貴省には共有されていません。',
    'shares-sum-over-hundred':
      'この投入財の既知の割合の合計が{sum, number}％です。先に登録簿を訂正してください。',
  },
  ko: {
    'audience-not-wider':
      '이미 공유되어 있습니다({audience}). 현재 공유 대상을 유지하면서 적어도 한 부처를 추가하십시오.',
    'audience-wider-than-linked':
      '투입재의 공유 대상은 {audience}에 한정됩니다. 시나리오를 그 밖에 공유할 수 없습니다.',
    'country-not-an-iso-code': '목록에서 국가를 선택하십시오.',
    'cover-out-of-range': '재고는 0~{most, number}주 범위로 입력하십시오.',
    'input-invalid': '사용할 수 없는 값입니다. 고쳐서 다시 보내십시오.',
    'months-out-of-range': '중단 기간은 0~{most, number}개월 범위로 입력하십시오.',
    'part-out-of-range': '비율은 0~100% 범위로 입력하십시오.',
    'provider-not-listed': '이 투입재의 공급국으로 등록되어 있지 않습니다({country}). 공급국을 선택하십시오.',
    'providers-unknown': '이 투입재의 공급자를 알 수 없습니다. 먼저 등록부에 입력하십시오.',
    'ramp-out-of-range': '추가분 도착은 0~{most, number}주 범위로 입력하십시오.',
    'scenario-already-shared':
      '이미 공유되어 있습니다({audience}). 공유 대상을 넓히려면 담당관 두 명이 필요합니다. 페이지 위쪽의 ‘공유 대상…’을 선택하십시오.',
    'scenario-not-found': '존재하지 않거나 귀 부처에 공유되지 않은 시나리오입니다.',
    'shares-sum-over-hundred':
      '이 투입재의 알려진 비중 합계가 {sum, number}%입니다. 먼저 등록부를 정정하십시오.',
  },
})
