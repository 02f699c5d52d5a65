import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { materialSchema } from '../critical-minerals/materials.ts'
import { tariffLineSchema } from '../critical-minerals/tariff-line.ts'
import { defineEvent } from '../define-event.ts'
import { sourceSchema } from '../fact-source.ts'
import { languageSchema } from '../language.ts'
import { confidenceSchema } from '../work-program/terms.ts'

const text = (longest: number) => z.string().trim().min(1).max(longest)

const reportedGoodSchema = z.strictObject({
  name: text(300),
  tariffLine: tariffLineSchema
    .nullable()
    .describe(
      'Null: none is given. A heading that several materials share is refused: it says nothing of any of them.',
    ),
  material: materialSchema
    .nullable()
    .optional()
    .describe('The material as the platform names it; null or left out: it is told by the name alone.'),
})

export const reportedDisruptionSchema = z
  .strictObject({
    area: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'area-not-a-code')
      .describe('Code of the work area that is to hear of it.'),
    language: languageSchema.describe('In which language title and description are written.'),
    title: text(300),
    description: text(2000),
    goods: z.array(reportedGoodSchema).min(1).max(20),
    occurrence: z.enum(['observed', 'expected']).describe('Whether it has happened or is expected.'),
    since: calendarDateSchema.nullable().describe('Null: the day is not known.'),
    confidence: confidenceSchema.describe('How far the evidence carries.'),
    evidence: z.array(z.strictObject({ title: text(300), source: sourceSchema })).max(20),
    exercise: z.boolean().describe('Part of an exercise: it goes the same way, and counts for nothing.'),
  })
  .describe(
    "A disruption of supply as a ministry's system sees it: a weak signal, which officials of the area judge.",
  )
export type ReportedDisruption = z.infer<typeof reportedDisruptionSchema>

export const exampleReportedDisruption: ReportedDisruption = {
  area: 'critical-minerals',
  language: 'en',
  title: 'Gallium deliveries to two plants stopped',
  description:
    'Two importers report that shipments due in the week of 16 November did not leave port; no licence was issued.',
  goods: [
    {
      name: 'Unwrought gallium',
      tariffLine: { schedule: 'US', code: '8112.92.10' },
      material: 'gallium',
    },
  ],
  occurrence: 'observed',
  since: '2026-11-16',
  confidence: 'moderate',
  evidence: [
    {
      title: 'Customs declarations, week 47',
      source: { name: 'An example', url: null, accessedOn: '2026-11-24' },
    },
  ],
  exercise: false,
}

export const disruptionReported = defineEvent({
  type: 'partner.disruption-reported',
  entity: 'disruption',
  version: 1,
  writtenBy: 'partners',
  summary: {
    en: 'A ministry’s system reports a disruption of supply, or one that is coming; it becomes a notice to be judged.',
    ja: '省庁のシステムが、起きた、または起きようとしている供給途絶を報告した。判断を受ける通報となる。',
    ko: '부처의 시스템이 발생하였거나 예상되는 공급 교란을 보고하였다. 판단을 받을 통보가 된다.',
  },
  data: reportedDisruptionSchema,
  example: exampleReportedDisruption,
})
