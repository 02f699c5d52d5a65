import { TARIFF_REFUSAL_TEXTS } from '@trilateral/supply-risk/trade'
import type { english } from './refusals.en.ts'

export const korean: Readonly<Record<keyof typeof english, string>> = {
  ...TARIFF_REFUSAL_TEXTS.ko,
  'audience-missing': '공유 대상을 선택하십시오. 공유 대상이 없으면 공유도 기록도 되지 않습니다.',
  'audience-without-originator': '공유 대상에는 자국({originator}) 포함이 필수입니다.',
  'clause-already-ended': '조항 {clause}: 종료일({on}) 이후에는 더 변경할 수 없습니다.',
  'clause-not-suspended': '조항 {clause}: 해당 일자에 정지 상태가 아니므로 재개할 수 없습니다.',
  'clause-repeated': '조항 {clause} 중복입니다. 조항 번호는 한 번만 쓰십시오.',
  'clause-unknown': '이 조치에는 조항 {clause} 항목이 없습니다.',
  'effective-before-issue': '시행일({effectiveFrom})보다 공포일({issuedOn})이 늦습니다.',
  'ended-before-effective': '조항 {clause}: 시행일({effectiveFrom}) 전에는 종료할 수 없습니다.',
  'instrument-already-recorded': '발령국의 문서 {number}: 이미 등록되어 있습니다.',
  'measure-not-found': '존재하지 않거나 귀 부처에 공유되지 않은 조치입니다.',
  'not-the-originator': '이 조치는 기록한 당사국({originator})만 변경할 수 있습니다.',
  'request-already-used':
    '이 화면에서 앞서 보낸 내용이 이미 기록되었습니다. 등록부에서 확인한 뒤 새로 시작하십시오.',
  'resumed-before-suspension': '조항 {clause}: 정지 시작일({from}) 이후여야 재개할 수 있습니다.',
  'suspended-before-effective': '조항 {clause}: 시행일({effectiveFrom}) 전에는 정지할 수 없습니다.',
  'suspension-already-recorded': '조항 {clause}: 이 정지는 이미 기록되어 있습니다.',
  'suspension-ends-before-it-starts': '정지 종료일({until})보다 시작일({from})이 늦습니다.',
  'version-stale': '화면을 연 뒤 다른 담당관이 이 기록을 변경했습니다. 다시 불러와 변경 내용을 확인하십시오.',
  'clause-key-not-plain': '조항 번호에는 영문자, 숫자, 하이픈만 쓸 수 있습니다.',
  'clauses-none-chosen': '조항을 하나 이상 선택하십시오.',
  'country-not-an-iso-code': '목록에서 국가를 선택하십시오.',
  'date-not-a-calendar-day': '달력에 없는 날짜입니다.',
  'input-invalid': '입력 형식이 올바르지 않습니다.',
  'tariff-line-not-a-code': '세번은 숫자 네 자리로 시작하고 숫자, 점, 하이픈으로 이어집니다.',
  'text-needs-one-source-language': '원문이 될 언어 하나로 작성하십시오.',
  'value-missing': '입력이 필요합니다.',
}
