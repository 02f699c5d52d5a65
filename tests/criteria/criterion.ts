import type { Browser } from 'playwright-core'

/** The running product as the criteria look at it. */
export interface House {
  readonly browser: Browser
  readonly portal: string
  readonly desk: string
  /** Addresses of the portal's and the desk's pages, with real records in them. */
  readonly portalPages: readonly string[]
  readonly deskPages: readonly string[]
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
