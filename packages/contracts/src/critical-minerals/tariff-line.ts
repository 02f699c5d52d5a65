import { z } from 'zod'

/** Whose tariff a line belongs to. `HS` is the six-digit heading that all share; the others are national schedules. */
export const TARIFF_SCHEDULES = ['HS', 'CN', 'JP', 'KR', 'US'] as const

export const tariffLineSchema = z.strictObject({
  schedule: z.enum(TARIFF_SCHEDULES),
  code: z.string().regex(/^[0-9]{4}[0-9.-]{0,12}$/, 'tariff-line-not-a-code'),
})

export type TariffLine = z.infer<typeof tariffLineSchema>
