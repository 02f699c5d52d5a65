import type { Language, Party } from '@trilateral/contracts'
import type { CalendarKind } from '@trilateral/contracts/portal'

interface FeedWords {
  /** Of what is still to come. */
  readonly kinds: Readonly<Record<CalendarKind, string>>
  readonly done: string
  readonly overdue: string
  readonly ministerial: string
  /** Before the ministries' instants. */
  readonly ends: string
  readonly places: Readonly<Record<Party, string>>
  readonly program: string
  readonly marking: string
}

/** What a calendar's entries are called outside of the portal. */
export const FEED_WORDS: Readonly<Record<Language, FeedWords>> = {
  en: {
    kinds: {
      meeting: 'Meeting',
      'ministerial-due': 'Ministerial meeting due',
      'decision-due': 'Decision due',
      'milestone-due': 'Milestone due',
      'action-due': 'Action due',
      'notice-meeting-due': 'Meeting on a notice due',
      'suspension-ends': 'Suspension ends',
      'assessment-grows-old': 'Assessment grows old',
    },
    done: 'Done',
    overdue: 'Overdue',
    ministerial: 'Not scheduled: twelve months after the last, as the platform reads “annually”.',
    ends: 'The day ends',
    places: { us: 'Washington', jp: 'Tokyo', kr: 'Seoul' },
    program: 'Program',
    marking: 'Shared with',
  },
  ja: {
    kinds: {
      meeting: '会合',
      'ministerial-due': '閣僚会合の期限',
      'decision-due': '判断の期限',
      'milestone-due': 'マイルストーン期日',
      'action-due': '対応期限',
      'notice-meeting-due': '通報に関する会合の期限',
      'suspension-ends': '停止の終了',
      'assessment-grows-old': '評価の更新期限',
    },
    done: '完了',
    overdue: '超過',
    ministerial: '日程未定。「毎年」を前回から12か月と解した期限です。',
    ends: '当日の終わり',
    places: { us: 'ワシントン', jp: '東京', kr: 'ソウル' },
    program: 'プログラム',
    marking: '共有先',
  },
  ko: {
    kinds: {
      meeting: '회의',
      'ministerial-due': '장관회의 기한',
      'decision-due': '결정 기한',
      'milestone-due': '이정표 기일',
      'action-due': '조치 과제 기한',
      'notice-meeting-due': '통보 관련 회의 기한',
      'suspension-ends': '정지 종료',
      'assessment-grows-old': '평가 갱신 기한',
    },
    done: '완료',
    overdue: '초과',
    ministerial: '일정 미정. “매년”을 직전 회의로부터 12개월로 본 기한입니다.',
    ends: '해당일 종료',
    places: { us: '워싱턴', jp: '도쿄', kr: '서울' },
    program: '프로그램',
    marking: '공유 대상',
  },
}
