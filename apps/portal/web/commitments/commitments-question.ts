import { z } from 'zod'
import { pastDayField } from '../frame/past-day.ts'

// The lists themselves load with the screen: what is no section or class narrows nothing there.
const code = z
  .string()
  .regex(/^[a-z-]{1,40}$/)
  .optional()
  .catch(undefined)
const question = z.object({ ...pastDayField, section: code, class: code })

export type CommitmentsQuestion = z.infer<typeof question>

/** Which commitments are shown, as the address says it. */
export const commitmentsQuestion = (search: unknown): CommitmentsQuestion => question.parse(search)
