import type { FailedEventsContext } from '@trilateral/failed-events'
import type { Recorder } from '@trilateral/records'
import { createTrpcBase, type Caller } from '@trilateral/service'
import type { WorkProgramDesk } from '../desk/work-program-desk.ts'

/** What an area's context must hold for these procedures. */
export interface WorkProgramContext extends FailedEventsContext {
  readonly workProgram: WorkProgramDesk
}

/** Readers are signed in, and only officials record. */
export const { router, signedIn, officials, accept } = createTrpcBase<WorkProgramContext>({
  refusalCodes: {
    'program-not-found': 'NOT_FOUND',
    'milestone-not-found': 'NOT_FOUND',
    'risk-not-found': 'NOT_FOUND',
    'alert-not-found': 'NOT_FOUND',
    'decision-not-found': 'NOT_FOUND',
    'meeting-not-found': 'NOT_FOUND',
    'action-not-found': 'NOT_FOUND',
    'commitment-not-found': 'NOT_FOUND',
    'bottom-line-not-found': 'NOT_FOUND',
    'notice-not-found': 'NOT_FOUND',
    'comment-not-found': 'NOT_FOUND',
    'comment-about-nothing': 'NOT_FOUND',
    'saved-view-not-found': 'NOT_FOUND',
    'sharing-change-not-found': 'NOT_FOUND',
    'sharing-subject-not-found': 'NOT_FOUND',
    'sharing-changed-meanwhile': 'CONFLICT',
    'sharing-change-already-settled': 'CONFLICT',
    'changed-meanwhile': 'CONFLICT',
    'request-already-used': 'CONFLICT',
    'bottom-line-already-stands': 'CONFLICT',
    'commitment-already-assigned': 'CONFLICT',
    'notice-already-acknowledged': 'CONFLICT',
  },
})

export const recorder = ({ party, subject, name }: Caller): Recorder => ({ party, subject, name })
