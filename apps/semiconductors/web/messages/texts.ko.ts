import type { english } from './texts.en.ts'

export const korean: Readonly<Record<keyof typeof english, string>> = {
  'nav.register': '등록부',
  'nav.trade': '무역',
  'nav.scenarios': '시나리오',
  'nav.record': '새 기록',
  'register.caption': '{count}건',
  'register.caption-capped': '{count}건이 넘습니다',
  'register.next': '이전 변경',
  'register.empty': '귀 부처에 공유된 기록이 아직 없습니다.',
  'column.version': '판',
  'column.marking': '취급 구분',
  'field.title': '제목',
  'field.language': '작성 언어',
  'language.en': '영어',
  'language.ja': '일본어',
  'language.ko': '한국어',
  'release.audience': '공유 대상',
  'release.tlp': '재공유 범위',
  'record.submit': '기록',
  'change.not-yours': '담당관만 할 수 있는 작업입니다.',
}
