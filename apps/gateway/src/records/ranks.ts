import { IMPACTS, type Alert, type Meeting, type Notice } from '@trilateral/contracts/work-program'

/** Open before closed, raised before acknowledged, grave before slight. */
export function alertRank({ status, impact }: Pick<Alert, 'status' | 'impact'>): number {
  // What nobody has judged yet may be grave: it stands with the major ones.
  const slightness = IMPACTS.length - 1 - IMPACTS.indexOf(impact ?? 'major')
  return (status === 'closed' ? 100 : 0) + slightness * 10 + (status === 'acknowledged' ? 1 : 0)
}

/** Ministerial meetings are looked for by this. */
export const MEETING_RANKS: Readonly<Record<Meeting['kind'], number>> = {
  ministerial: 1,
  principals: 2,
  'working-group': 3,
}

/** By this leadership finds what is real, and exercises apart from it; a draft is its ministry's own work, and in neither list. */
export const NOTICE_RANKS = { real: 1, exercise: 2, unissued: 3 } as const

export const noticeRank = ({ issuedOn, exercise }: Pick<Notice, 'issuedOn' | 'exercise'>): number =>
  NOTICE_RANKS[issuedOn === null ? 'unissued' : exercise ? 'exercise' : 'real']
