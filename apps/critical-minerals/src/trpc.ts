import type { RecordStore } from '@trilateral/records'
import { createTrpcBase } from '@trilateral/service'
import type { WorkProgramContext } from '@trilateral/work-program'
import type { MeasureRegister } from './measures/register.ts'

/** What this area's procedures work with. */
export interface AreaContext extends WorkProgramContext {
  readonly register: MeasureRegister
  /** Everything else that the area keeps: supply positions, projects, and what all areas share. */
  readonly records: RecordStore
  readonly now: () => Date
  /** Where people find the leadership portal; null where none is set up. */
  readonly portalUrl: string | null
}

/** This area's procedures: readers are signed in, and only officials record. */
export const { router, publicProcedure, signedIn, officials, accept } = createTrpcBase<AreaContext>({
  refusalCodes: {
    'measure-not-found': 'NOT_FOUND',
    'supply-position-not-found': 'NOT_FOUND',
    'minerals-project-not-found': 'NOT_FOUND',
    'instrument-already-recorded': 'CONFLICT',
    'request-already-used': 'CONFLICT',
    'changed-meanwhile': 'CONFLICT',
    'position-already-recorded': 'CONFLICT',
    'preview-outdated': 'CONFLICT',
  },
})
