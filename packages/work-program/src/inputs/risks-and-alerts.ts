import { alertSchema, evidenceSchema, personSchema, riskSchema } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { changing, entering } from './command.ts'

const riskDraft = riskSchema.omit({ id: true, status: true, closedBecause: true })
const alertDraft = alertSchema
  .omit({
    id: true,
    raisedOn: true,
    status: true,
    acknowledgedBy: true,
    assignedTo: true,
    closedBecause: true,
  })
  // None passes here: the rule refuses it in words.
  .extend({ evidence: z.array(evidenceSchema).max(20) })

export const recordRiskInput = riskDraft.extend(entering)
export const amendRiskInput = riskDraft.omit({ program: true, basis: true }).extend(changing)
export const raiseAlertInput = alertDraft.extend(entering)
export const assignAlertInput = z.strictObject({ ...changing, to: personSchema })

export type RecordRiskInput = z.infer<typeof recordRiskInput>
export type AmendRiskInput = z.infer<typeof amendRiskInput>
export type RaiseAlertInput = z.infer<typeof raiseAlertInput>
export type AssignAlertInput = z.infer<typeof assignAlertInput>
