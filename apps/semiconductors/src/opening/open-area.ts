import type { RecordStore } from '@trilateral/records'
import { takeSteps, workProgramDesk } from '@trilateral/work-program'
import { openIndicators } from './indicators/open-indicators.ts'
import { openMap } from './open-map.ts'
import { OPENING_STEPS } from './program/opening-program.ts'

export interface OpeningParts {
  readonly records: RecordStore
  readonly now: () => Date
  readonly area: string
}

/** What the area opens with: the map from open sources, and indicators and programs that are made up and say so. One call a slice, each of which enters nothing twice. */
export const openArea = async ({ records, now, area }: OpeningParts) => ({
  map: await openMap({ records, now }),
  indicators: await openIndicators({ records, now, workProgram: workProgramDesk({ records, now, area }) }),
  program: await takeSteps(records, area, OPENING_STEPS),
})
