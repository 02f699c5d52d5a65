import { decided, refused, type Decision } from '@trilateral/contracts'
import { SHARE_SUM_TOLERANCE } from '../shares/check-shares.ts'

/** The longest stop that is computed: five years. Beyond that new plants decide, which no formula here knows. */
export const MONTHS_AT_MOST = 60
/** Ten years of stock. */
export const COVER_AT_MOST = 520

export interface Provider {
  readonly country: string
  /** Part of the whole provision, 0–1; null: it provides, and nobody has said how much. */
  readonly share: number | null
}

/** "Country X stops input Y for N months", and what is taken for granted about the rest. Parts are 0–1. */
export interface DisruptionInputs {
  readonly providers: readonly Provider[]
  /** ISO code of the country that stops. */
  readonly country: string
  /** Which part of its provision stops: 1 is all of it. */
  readonly part: number
  readonly months: number
  /** For how many weeks stocks last at the present rate of use; null: not known. */
  readonly coverWeeks: number | null
  /** By which part of its own provision every other provider can raise it; null: not known. */
  readonly spare: number | null
  /** Weeks until what the others provide in addition arrives. */
  readonly rampWeeks: number
  /** Part of the use that something else can take over at once; null: not known. */
  readonly substitution: number | null
}

/**
 * Refusals: `providers-unknown`, `provider-not-listed` {country}, `shares-sum-over-hundred` {sum}, `months-out-of-range` {most},
 * `part-out-of-range`, `cover-out-of-range` {most}, `ramp-out-of-range` {most}, each with the field it is about.
 */
export function checkDisruption(inputs: DisruptionInputs): Decision<DisruptionInputs> {
  const { providers, country, part, months, coverWeeks, spare, rampWeeks, substitution } = inputs
  if (providers.length === 0) return refused('providers-unknown', 'input')
  if (!providers.some((each) => each.country === country))
    return refused('provider-not-listed', 'country', { country })
  const sum = 100 * providers.reduce((total, { share }) => total + (share ?? 0), 0)
  if (sum > 100 + SHARE_SUM_TOLERANCE)
    return refused('shares-sum-over-hundred', 'input', { sum: Math.round(sum * 10) / 10 })
  if (!within(months, MONTHS_AT_MOST))
    return refused('months-out-of-range', 'months', { most: MONTHS_AT_MOST })
  if (coverWeeks !== null && !within(coverWeeks, COVER_AT_MOST))
    return refused('cover-out-of-range', 'coverWeeks', { most: COVER_AT_MOST })
  if (!within(rampWeeks, COVER_AT_MOST))
    return refused('ramp-out-of-range', 'rampWeeks', { most: COVER_AT_MOST })
  const parts = { part, spare, substitution }
  for (const [field, value] of Object.entries(parts))
    if (value !== null && !within(value, 1)) return refused('part-out-of-range', field)
  return decided(inputs)
}

const within = (value: number, most: number) => value >= 0 && value <= most
