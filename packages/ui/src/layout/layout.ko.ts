import type { LayoutMessage } from './layout.en.ts'

export const layoutKorean: Readonly<Record<LayoutMessage, string>> = {
  'copy.link': '이 화면의 링크 복사',
  'copy.done': '링크를 복사했습니다',
  'copy.failed': '브라우저에서 복사를 허용하지 않았습니다. 주소: {address}',
  print: '인쇄',
  'as-of.label': '세 수도의 기준 시각',
  'as-of.day': '{date} 기준 화면',
  'as-of.now': '현재 기준 화면',
  'capital.us': '워싱턴',
  'capital.jp': '도쿄',
  'capital.kr': '서울',
  'capital.short.us': '워싱턴',
  'capital.short.jp': '도쿄',
  'capital.short.kr': '서울',
  'exercise.label': '훈련',
  'exercise.note': '훈련입니다. 실제로 일어난 일이 아니며 지도부의 집계에 들어가지 않습니다.',
  'deadline.counts': '날짜는 요청한 부처({capital}) 기준으로 세며, 마지막 날 자정에 끝납니다.',
  unknown: '알 수 없음',
  'empty.back': '개요로 돌아가기',
}
