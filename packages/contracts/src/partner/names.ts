import { z } from 'zod'

export const partnerCodeSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,30}$/, 'partner-code-not-in-form')
  .describe(
    'A system of one ministry that reads and writes events: `jp-early-warning`. Part of topics, principals and sources.',
  )

/** What a partner's events must name as their source. */
export const partnerSource = (code: string) => `/partners/${code}`

/** The topics of one partner, one partition each, so that order is total: what it reads, what it writes, what was refused. */
export const partnerTopics = (code: string) => ({
  out: `partner.${code}.out`,
  in: `partner.${code}.in`,
  rejected: `partner.${code}.rejected`,
})
