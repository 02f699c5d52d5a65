import { calendarDateSchema, foldedText, type CalendarDate } from '@trilateral/contracts'
import {
  countryCodeSchema,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  supplyMaterialSchema,
  type MineralsProject,
} from '@trilateral/contracts/critical-minerals'
import type { Kept } from '@trilateral/records'
import { plantsOf, statusOn, type Plant } from '@trilateral/supply-risk'
import { z } from 'zod'
import { mineralsProjectRecord } from './minerals-project-record.ts'

export const listInput = z.strictObject({
  on: calendarDateSchema.optional(),
  kind: z.enum(PROJECT_KINDS).optional(),
  status: z.enum(PROJECT_STATUSES).optional(),
  material: supplyMaterialSchema.optional(),
  country: countryCodeSchema.optional(),
  search: z.string().trim().max(200).optional(),
})
export type ListInput = z.output<typeof listInput>

type Project = Kept<MineralsProject>

/** The plants that a question means, each once: any of its records may answer it. */
export const listPlants = (
  kept: readonly Project[],
  question: ListInput,
  on: CalendarDate,
): readonly Plant<Project>[] =>
  plantsOf(kept).filter(({ lead, others }) => [lead, ...others].some((record) => fits(record, question, on)))

function fits(
  { state }: Project,
  { kind, status, material, country, search = '' }: ListInput,
  on: CalendarDate,
): boolean {
  const words = foldedText(search).split(/\s+/).filter(Boolean)
  const { text = [] } = mineralsProjectRecord.index(state)
  const folded = foldedText(text.join('\n'))
  return (
    (kind === undefined || state.kind === kind) &&
    (status === undefined || statusOn(state, on)?.status === status) &&
    (material === undefined || state.materials.includes(material)) &&
    (country === undefined || state.country === country) &&
    words.every((word) => folded.includes(word))
  )
}
