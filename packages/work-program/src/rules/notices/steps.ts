import { decided, type Decision, type Party } from '@trilateral/contracts'
import { NOTICE_STATES, type Notice, type NoticeState } from '@trilateral/contracts/work-program'
import { refuse } from '../refusals.ts'

/** From where each step of a notice is taken: none is passed over, none is taken back. */
export const NOTICE_STEPS = {
  issue: { from: 'draft', to: 'issued' },
  assess: { from: 'issued', to: 'assessed' },
  'request-meeting': { from: 'assessed', to: 'meeting-requested' },
  convene: { from: 'meeting-requested', to: 'convened' },
  answer: { from: 'convened', to: 'response' },
} as const satisfies Record<string, { readonly from: NoticeState; readonly to: NoticeState }>

export type NoticeStep = keyof typeof NOTICE_STEPS

/** Whether the step is the next one; a notice that is closed takes none. */
export function checkStep({ state }: Pick<Notice, 'state'>, step: NoticeStep): Decision<null> {
  if (state === 'closed') return refuse('closed-notice')
  const { from } = NOTICE_STEPS[step]
  if (state === from) return decided(null)
  return NOTICE_STATES.indexOf(state) < NOTICE_STATES.indexOf(from)
    ? refuse('notice-step-too-early', undefined, { step, stage: state, needed: from })
    : refuse('notice-step-already-taken', undefined, { step, stage: state })
}

export const checkOpen = ({ state }: Pick<Notice, 'state'>): Decision<null> =>
  state === 'closed' ? refuse('closed-notice') : decided(null)

/**
 * Where a notice stands for its readers: what its originator recorded, and that others have acknowledged it, which their own records
 * tell.
 */
export const stageOf = ({ state }: Pick<Notice, 'state'>, acknowledgedBy: readonly Party[]): NoticeState =>
  state === 'issued' && acknowledgedBy.length > 0 ? 'acknowledged' : state
