import { partySchema } from '@trilateral/contracts'
import {
  ALERT_STATUSES,
  commitmentCodeSchema,
  DECISION_STATUSES,
  MEETING_STATUSES,
  PROGRAM_STATUSES,
} from '@trilateral/contracts/work-program'
import { pageCursorSchema } from '@trilateral/records'
import { z } from 'zod'
import { assessmentDraftSchema } from './programs.ts'

const search = z.string().trim().max(200).optional()

/** The `next` of the page before, with the same question. */
const after = pageCursorSchema.optional()
const limit = z.int().min(1).max(100).default(50)

export const registerInput = z.strictObject({
  status: z.enum(PROGRAM_STATUSES).optional(),
  commitment: commitmentCodeSchema.optional(),
  /** Programs for which this ministry has named an owner. */
  owner: partySchema.optional(),
  search,
  /** `changed`: what changed last first. `due`: what must be assessed soonest first. */
  order: z.enum(['changed', 'due']).default('changed'),
  after,
  limit,
})

export const idInput = z.strictObject({ id: z.uuid() })

export const previewInput = z.strictObject({
  programId: z.uuid(),
  /** The update that is about to be given; null: the program as it stands. */
  draft: assessmentDraftSchema.nullable(),
})

export const timelineInput = z.strictObject({
  /** Only this program's. */
  program: z.uuid().optional(),
  status: z.enum(['open', 'reached']).optional(),
  after,
  limit: z.int().min(1).max(200).default(200),
})

export const list = { search, after, limit }

export const alertsInput = z.strictObject({
  ...list,
  status: z.enum(ALERT_STATUSES).optional(),
  commitment: commitmentCodeSchema.optional(),
})
export const decisionsInput = z.strictObject({ ...list, status: z.enum(DECISION_STATUSES).optional() })
export const meetingsInput = z.strictObject({ ...list, status: z.enum(MEETING_STATUSES).optional() })
export const actionsInput = z.strictObject({
  ...list,
  status: z.enum(['open', 'done']).optional(),
  /** Only what was undertaken in this meeting. */
  meeting: z.uuid().optional(),
})

export type RegisterInput = z.output<typeof registerInput>
export type PreviewInput = z.infer<typeof previewInput>
export type TimelineInput = z.output<typeof timelineInput>
export type AlertsInput = z.output<typeof alertsInput>
export type DecisionsInput = z.output<typeof decisionsInput>
export type MeetingsInput = z.output<typeof meetingsInput>
export type ActionsInput = z.output<typeof actionsInput>
