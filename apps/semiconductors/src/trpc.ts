import type { RecordStore } from '@trilateral/records'
import { createTrpcBase } from '@trilateral/service'
import type { WorkProgramContext } from '@trilateral/work-program'
import type { ExposureSource } from './exposure/questions.ts'
import type { TradeParts } from './trade/import/trade-parts.ts'

/** What this area's procedures work with. */
export interface AreaContext extends WorkProgramContext {
  /** Everything that the area keeps: what is its own, and the work program that all areas share. */
  readonly records: RecordStore
  readonly exposures: ExposureSource
  readonly now: () => Date
  /** Customs data: too much of it for records. */
  readonly trade: TradeParts
  /** Where people find the leadership portal; null where none is set up. */
  readonly portalUrl: string | null
}

/** This area's procedures: readers are signed in, and only officials record. */
export const { router, publicProcedure, signedIn, officials, accept } = createTrpcBase<AreaContext>({
  refusalCodes: {
    'chip-input-not-found': 'NOT_FOUND',
    'indicator-not-found': 'NOT_FOUND',
    'exposure-not-found': 'NOT_FOUND',
    'changed-meanwhile': 'CONFLICT',
    'map-preview-outdated': 'CONFLICT',
    'request-already-used': 'CONFLICT',
    'scenario-not-found': 'NOT_FOUND',
    'flows-not-known': 'NOT_FOUND',
    'import-not-found': 'NOT_FOUND',
    'trade-data-set-not-found': 'NOT_FOUND',
  },
})
