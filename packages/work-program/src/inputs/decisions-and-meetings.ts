import { calendarDateSchema } from '@trilateral/contracts'
import { actionSchema, decisionSchema, meetingSchema } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { because, changing, entering } from './command.ts'

const meetingDraft = meetingSchema.omit({ id: true, status: true, readout: true })

export const askDecisionInput = decisionSchema
  .pick({ program: true, question: true, options: true, askedOf: true, due: true, basis: true })
  .extend(entering)
export const takeDecisionInput = z.strictObject({ ...changing, outcome: because, on: calendarDateSchema })

export const planMeetingInput = meetingDraft.extend(entering)
export const replanMeetingInput = meetingDraft.extend(changing)
export const holdMeetingInput = z.strictObject({
  ...changing,
  on: calendarDateSchema.nullable(),
  readout: meetingSchema.shape.readout,
})

export const assignActionInput = actionSchema.omit({ id: true, doneOn: true }).extend(entering)
export const completeActionInput = z.strictObject({ ...changing, on: calendarDateSchema })

export type AskDecisionInput = z.infer<typeof askDecisionInput>
export type TakeDecisionInput = z.infer<typeof takeDecisionInput>
export type PlanMeetingInput = z.infer<typeof planMeetingInput>
export type ReplanMeetingInput = z.infer<typeof replanMeetingInput>
export type HoldMeetingInput = z.infer<typeof holdMeetingInput>
export type AssignActionInput = z.infer<typeof assignActionInput>
export type CompleteActionInput = z.infer<typeof completeActionInput>
