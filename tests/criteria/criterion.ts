import type { Browser } from 'playwright-core'
import type { Place } from '../people/places.ts'

/** The running product as the criteria look at it. */
export interface House {
  readonly browser: Browser
  readonly portal: string
  /** The critical-minerals desk. */
  readonly desk: string
  readonly portalPages: readonly string[]
  readonly deskPages: readonly string[]
  /** The portal and every area's desk, with what there is to look at. */
  readonly places: readonly LookedAt[]
}

export interface LookedAt extends Pick<Place, 'name' | 'origin' | 'person'> {
  readonly pages: readonly string[]
}

/** One thing that was looked at: what was seen, in figures where there are any, and whether it is as asked. */
export interface Finding {
  readonly holds: boolean
  readonly seen: string
}

/** An acceptance criterion of the screens. */
export interface Criterion {
  readonly number: number
  readonly asks: string
  measure(house: House): Promise<readonly Finding[]>
}

export const found = (holds: boolean, seen: string): Finding => ({ holds, seen })

/** One finding for many looks: how many there were, and the first few that were not as asked. */
export function faultless(looks: number, what: string, faults: readonly string[]): Finding {
  const named = faults.slice(0, 8).join('; ')
  return found(faults.length === 0, `${looks} ${what}, ${faults.length} with faults${named && `: ${named}`}`)
}
