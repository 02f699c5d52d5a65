import type { RecordStore } from '@trilateral/records'
import { createTrpcBase } from '@trilateral/service'
import type { WorkProgramContext } from '@trilateral/work-program'

/** What this area's procedures work with. */
export interface AreaContext extends WorkProgramContext {
  /** Everything that the area keeps: what is its own, and the work program that all areas share. */
  readonly records: RecordStore
  readonly now: () => Date
  /** Where people find the leadership portal; null where none is set up. */
  readonly portalUrl: string | null
}

/** This area's procedures: readers are signed in, and only officials record. */
export const { router, publicProcedure, signedIn, officials, accept } = createTrpcBase<AreaContext>({
  refusalCodes: {
    'chip-input-not-found': 'NOT_FOUND',
    'indicator-not-found': 'NOT_FOUND',
    'changed-meanwhile': 'CONFLICT',
    'request-already-used': 'CONFLICT',
    'scenario-not-found': 'NOT_FOUND',
  },
})
