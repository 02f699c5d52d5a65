import type { TimelineText } from './timeline.en.ts'

export const timelineKorean: Readonly<Record<TimelineText, string>> = {
  eyebrow: '일정',
  finding:
    '{overdue, plural, =0 {초과한 이정표 없음} other {이정표 #건 초과}}, {slipped, plural, =0 {당초 계획에서 변경 없음} other {당초 계획에서 변경 #건}}; {ministerial}',
  'ministerial-overdue': '장관회의는 {days}일 초과, 일정 미정',
  'ministerial-due': '장관회의 기한 {due}, 일정 미정',
  'ministerial-scheduled': '장관회의 {day}',
  ministerial: '장관회의',
  lead: '{from}부터 {to}까지의 이정표와 당초 기일입니다.',
  chart: '프로그램 {programs}건의 이정표 {count}건 중 {overdue}건 초과, {slipped}건은 당초 계획에서 변경',
  'column.program': '프로그램',
  view: '보기',
  'view.table': '목록',
  'view.chart': '도표',
  'filter.from': '시작',
  'filter.to': '끝',
  'filter.area': '분야',
  'critical-only': '핵심 이정표만',
  shown: '이정표 {total}건 중 이른 순서로 {shown}건 표시',
  dependencies: '핵심 의존 관계',
  'dependencies-finding':
    '{late, plural, =0 {{count, plural, =0 {이 기간에 핵심 의존 관계가 없습니다.} other {핵심 의존 관계 #건, 선행 항목은 모두 제때입니다.}}} other {{count}건 중 #건은 선행 항목의 기한이 자신보다 늦습니다.}}',
  'dependency.late': '늦음',
  'dependency.in-time': '제때',
  'dependency.unknown': '이 기간 밖이거나 귀 부처와 공유되지 않은 이정표',
  'column.milestone': '이정표',
  'column.needs': '선행',
  'column.verdict': '제때인가',
  none: '이 기간에 열람할 수 있는 이정표가 없습니다',
  'none-why': '담당이 이정표를 정하면 여기에 나타납니다.',
  'date-note': '성명은 “매년”만 정하며, 다른 기일은 모두 담당이 정한 것입니다.',
}
