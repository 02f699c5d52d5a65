import { isDeepStrictEqual } from 'node:util'
import { PARTIES, type Audience, type Tlp } from '@trilateral/contracts'
import {
  exposureChanged,
  exposureLowered,
  exposureRaised,
  type ChipInput,
  type Exposure,
  type ExposureState,
} from '@trilateral/contracts/semiconductors'
import { happened, type Happening, type Kept } from '@trilateral/records'
import type { HeardMeasure } from './heard-measure.ts'
import type { WantedExposure } from './wanted-exposures.ts'

/** What is to be written so that an exposure stands as it should. */
export interface PlannedChange extends WantedExposure {
  /** As it stands; null: it does not exist yet. */
  readonly kept: Kept<Exposure> | null
  readonly event: Happening
  /** The event of the measure that led to it; undefined when the register, or the calendar, did. */
  readonly causedBy: string | undefined
}

interface Standing {
  readonly kept: readonly Kept<Exposure>[]
  readonly measures: readonly HeardMeasure[]
  readonly inputs: readonly Kept<ChipInput>[]
}

/** What differs between how exposures stand and how they should, and nothing else. */
export function planChanges(wanted: readonly WantedExposure[], standing: Standing): PlannedChange[] {
  const byId = new Map(standing.kept.map((kept) => [kept.id, kept]))
  const wantedIds = new Set(wanted.map(({ exposure }) => exposure.id))
  const gone = standing.kept.filter(({ id, state }) => !wantedIds.has(id) && state.state !== 'withdrawn')
  return [...wanted, ...gone.map((kept) => withdrawn(kept, standing))].flatMap((wish) => {
    const kept = byId.get(wish.exposure.id) ?? null
    if (kept && isAsWished(kept, wish)) return []
    const { measure } = wish.exposure
    const isNews = kept?.state.measure.eventId !== measure.eventId
    const event = happened(eventBetween(kept?.state.state, wish.exposure.state), { exposure: wish.exposure })
    return [{ ...wish, kept, event, causedBy: isNews ? measure.eventId : undefined }]
  })
}

const isAsWished = (kept: Kept<Exposure>, { exposure, audience, tlp }: WantedExposure) =>
  kept.tlp === tlp &&
  isDeepStrictEqual(kept.audience.toSorted(), audience.toSorted()) &&
  isDeepStrictEqual(kept.state, exposure)

/** Whether the input counts as exposed: also where nobody has confirmed that it is not. */
export const isExposed = (state: ExposureState | undefined) => state === 'standing' || state === 'unconfirmed'

function eventBetween(before: ExposureState | undefined, after: ExposureState) {
  if (isExposed(after)) return isExposed(before) ? exposureChanged : exposureRaised
  return before === undefined || isExposed(before) ? exposureLowered : exposureChanged
}

/**
 * One that follows from nothing any more. It stays whose it was, with nothing told that was not told before; who may no longer see
 * the measure or the input sees it no more.
 */
function withdrawn(kept: Kept<Exposure>, { measures, inputs }: Standing): WantedExposure {
  const nothing = { low: 0, high: 0 }
  const { measure, input, partners } = kept.state
  const seeing: readonly (Audience | undefined)[] = [
    measures.find((heard) => heard.measure.id === measure.id)?.audience,
    inputs.find(({ id }) => id === input.id)?.audience,
  ]
  const still = PARTIES.filter(
    (party) =>
      party === kept.originator ||
      (kept.audience.includes(party) && seeing.every((audience) => audience?.includes(party))),
  )
  const exposure: Exposure = {
    ...kept.state,
    state: 'withdrawn',
    partners: partners.map((partner) => ({ ...partner, severity: nothing })),
    severity: nothing,
  }
  const tlp: Tlp = kept.tlp
  return { exposure, originator: kept.originator, audience: still, tlp }
}
