import { asks, oneOf, wholeNumber, written } from '../frame/address.ts'
import { pastDayField } from '../frame/past-day.ts'

export const VIEWS = ['world', 'EU', 'JP', 'KR', 'US'] as const

/** Which supply is shown, of what, and against which threshold, as the address says it. */
export const supplyQuestion = asks({
  ...pastDayField,
  /** Who is supplied. */
  view: oneOf(VIEWS),
  material: written(/^[a-z][a-z0-9-]{0,39}$/),
  /** From how much on the index stands out. */
  threshold: wholeNumber(1, 9999),
})

export type SupplyView = (typeof VIEWS)[number]
export type SupplyQuestion = ReturnType<typeof supplyQuestion>

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** With which other position one is compared. */
export const positionQuestion = asks({ ...pastDayField, with: written(UUID) })
