import { createTrpcBase } from '@trilateral/service'
import type { MeasureRegister } from './measures/register.ts'

/** What this area's procedures work with. */
export interface AreaContext {
  readonly register: MeasureRegister
  readonly now: () => Date
  /** Where people find the leadership portal; null where none is set up. */
  readonly portalUrl: string | null
}

/** This area's procedures: readers are signed in, and only officials record. */
export const { router, publicProcedure, signedIn, officials, accept } = createTrpcBase<AreaContext>({
  refusalCodes: {
    'measure-not-found': 'NOT_FOUND',
    'instrument-already-recorded': 'CONFLICT',
    'request-already-used': 'CONFLICT',
  },
})
