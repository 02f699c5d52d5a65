import { z } from 'zod'
import { reportedDisruptionSchema } from '../partner/disruption-reported.event.ts'
import { observedIndicatorSchema } from '../partner/indicator-observed.event.ts'
import { partnerCodeSchema } from '../partner/names.ts'
import { partySchema } from '../party.ts'

export const partnerReportSchema = z
  .strictObject({
    id: z.uuid(),
    partner: partnerCodeSchema.describe('The system, and the ministry whose it is.'),
    owner: partySchema,
    area: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,59}$/)
      .describe('Code of the work area that is to hear of it: it alone answers.'),
    eventId: z
      .string()
      .min(1)
      .max(200)
      .describe("`id` of the system's event: unique together with the system."),
    reportedAt: z
      .string()
      .max(40)
      .nullable()
      .describe('When the system says it happened; null: it did not say. RFC 3339, in its own zone.'),
    receivedAt: z.iso.datetime(),
    report: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('disruption'), disruption: reportedDisruptionSchema }),
      z.strictObject({ kind: z.literal('indicator-value'), value: observedIndicatorSchema }),
    ]),
  })
  .describe(
    "What a ministry's system reported, as it was taken. The area does with it what its rules say, and answers with an event that this one caused. Originator, audience and marking are those that the system gave.",
  )
export type PartnerReport = z.infer<typeof partnerReportSchema>
