import { countryCodeSchema } from '@trilateral/contracts/critical-minerals'
import { partySchema, type Party } from '@trilateral/contracts'
import type { Assumptions, ChipInput, Stop } from '@trilateral/contracts/semiconductors'
import { COVER_AT_MOST, MONTHS_AT_MOST } from '@trilateral/supply-risk'
import { z } from 'zod'

// What an address says is a wish: a part that makes no sense is left out, never an error page.
const wish = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)
const part = z.coerce.number().min(0).max(1)
const notKnown = z.literal('unknown')

/** A trial as its page's address holds it: what is not there is what one begins with. */
export const trialSchema = z.object({
  input: wish(z.uuid()),
  country: wish(countryCodeSchema),
  part: wish(part),
  months: wish(z.coerce.number().min(0).max(MONTHS_AT_MOST)),
  holder: wish(z.union([partySchema, z.literal('nobody')])),
  cover: wish(z.union([notKnown, z.coerce.number().min(0).max(COVER_AT_MOST)])),
  spare: wish(z.union([notKnown, part])),
  ramp: wish(z.coerce.number().min(0).max(COVER_AT_MOST)),
  substitution: wish(z.union([notKnown, part])),
})
export type Trial = z.infer<typeof trialSchema>

/** What the register says of substitutes, as a part of the use; in part, nobody has said how much. */
const SUBSTITUTED = { none: 0, 'in-part': null, full: 1 } as const

/** Six months, the largest provider, one's own ministry's stocks, and of the rest what the register says: unknown where it says nothing. */
export function questionOf(
  trial: Trial,
  input: ChipInput,
  reader: Party,
): { readonly stop: Stop; readonly assumptions: Assumptions } {
  const largest = (input.providers?.shares ?? []).toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1))[0]
  const country = input.providers?.shares.find((each) => each.country === trial.country) ?? largest
  const holder = trial.holder === 'nobody' ? null : (trial.holder ?? reader)
  return {
    stop: {
      country: country?.country ?? '',
      part: trial.part ?? 1,
      months: trial.months ?? 6,
      holder,
    },
    assumptions: {
      coverWeeks: known(trial.cover, holder && (input.cover[holder]?.weeks ?? null)),
      spare: known(trial.spare, null),
      rampWeeks: trial.ramp ?? 0,
      substitution: known(trial.substitution, input.substitutes && SUBSTITUTED[input.substitutes.level]),
    },
  }
}

const known = (typed: number | 'unknown' | undefined, register: number | null) =>
  typed === 'unknown' ? null : (typed ?? register)
