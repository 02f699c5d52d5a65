import type { indicatorRefusalsEnglish } from './indicator-refusals.en.ts'

export const indicatorRefusalsKorean: Readonly<Record<keyof typeof indicatorRefusalsEnglish, string>> = {
  'commitment-repeated': '같은 약속 사항이 두 번 지정되었습니다.',
  'file-brings-nothing-new': '파일 내용이 모두 이미 등록되어 있습니다. 바뀐 것이 없습니다.',
  'figure-ambiguous':
    '"{said}": 두 가지로 읽힐 수 있습니다. 천 단위 구분 없이, 소수점은 마침표로 적으십시오.',
  'figure-below-nought': '"{said}": 0보다 작습니다.',
  'figure-not-a-number':
    '"{said}": 숫자가 아닙니다. 값이 없으면 빈칸으로 두고 missing 열에 이유를 적으십시오.',
  'figure-too-large': '"{said}": 다룰 수 있는 범위를 넘습니다.',
  'indicator-fixed-by-values': '등록된 값이 있어 바꿀 수 없습니다. 다른 지표를 설정하십시오.',
  'indicator-not-found':
    '존재하지 않거나 귀 부처에 공유되지 않은 지표입니다. 지표의 ID는 해당 화면의 주소와 이벤트에 있습니다.',
  'missing-reason-unknown': '"{said}": 쓸 수 없는 이유입니다. 쓸 수 있는 것: {reasons}.',
  'period-in-future': '{period}: {end}에 끝나는 기간으로 아직 끝나지 않았습니다.',
  'period-not-of-cadence': '"{period}": 이 지표의 주기({cadence})에 맞지 않는 기간입니다.',
  'period-twice-in-release': '이 파일에 {day} 공표된 {period} 값이 서로 다르게 두 번 있습니다.',
  'release-before-end': '{day} 공표는 있을 수 없습니다. 기간은 {end}에 끝났습니다.',
  'release-in-future': '{day}: 아직 오지 않은 날입니다.',
  'release-not-a-day': '"{said}": 2026-11-24 같은 날짜가 아닙니다.',
  'report-for-fewer':
    '지표 공유 대상: {audience}. 값도 모두 같은 범위로 공유됩니다. 모든 공유 대상에게 보고하거나 자국 지표를 따로 두십시오.',
  'report-marked-stricter':
    '지표 표시: {tlp}. 값도 모두 같은 표시가 됩니다. 보고의 표시를 이보다 엄격하게 하지 않거나 자국 지표를 따로 두십시오.',
  'said-otherwise-that-day':
    '{day} 공표된 {period} 값은 이미 {stands}(으)로 등록되어 있습니다. 정정은 별도의 공표이므로 그 날짜를 적으십시오.',
  'series-full':
    '지표 하나에 값은 {most}개까지이며, 더하면 {values}개가 됩니다. 이후 값은 다른 지표에 등록하십시오.',
  'threshold-level-twice': '같은 단계는 한 번만 설정할 수 있습니다.',
  'threshold-levels-crossed': '해제 수준은 발동 수준보다 좋은 쪽에 두어야 합니다.',
  'threshold-more-than-half': '필요한 기간 수는 세는 기간 수의 절반보다 많아야 합니다.',
  'threshold-of-fewer': '필요한 기간 수가 세는 기간 수보다 많습니다.',
  'threshold-order': '더 무거운 단계의 발동 수준은 가벼운 단계보다 바깥에 두어야 합니다.',
  'unit-not-of-measure': '이 측정 대상에 쓸 수 없는 단위입니다.',
  'unit-other': '줄의 단위는 "{said}", 지표의 단위는 {unit}입니다.',
  'unknown-commitment': '성명에 없는 약속 사항입니다.',
  'value-and-reason': '값과 "값이 없는 이유"가 모두 적혀 있습니다. 하나만 적으십시오.',
  'value-or-reason': '값이 없습니다. 빈칸은 0이 아닙니다. missing 열에 이유를 적으십시오.',
  'values-file-too-large': '파일 크기가 650kB를 넘습니다.',
  'period-unreadable': '기간으로 읽을 수 없습니다.',
  'number-needed': '숫자를 적으십시오.',
}
