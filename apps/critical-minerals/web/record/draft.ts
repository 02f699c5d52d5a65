import { languageSchema, partySchema, tlpSchema, type Language } from '@trilateral/contracts'
import { materialSchema, RESTRICTIONS, TARIFF_SCHEDULES } from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'
import { sourceDraftSchema } from './source-draft.ts'

/** A choice that is not made yet is ''. */
const choice = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.literal('')])

/** Names a row of the form while rows come and go around it; it is never sent. */
const row = z.string()

const textsSchema = z.record(languageSchema, z.string())

const lineSchema = z.object({ row, schedule: z.enum(TARIFF_SCHEDULES), code: z.string() })

const goodsSchema = z.object({ row, material: choice(materialSchema), lines: z.array(lineSchema) })

const clauseSchema = z.object({
  row,
  number: z.string(),
  summary: textsSchema,
  restriction: choice(z.enum(RESTRICTIONS)),
  goods: z.array(goodsSchema),
  /** Every destination, or the countries named. */
  reach: z.enum(['every', 'named']),
  countries: z.array(z.string()),
  endUse: z.enum(['any', 'military']),
  effectiveFrom: z.string(),
  confirmed: z.boolean(),
})

/** What an official types about a measure, before the server has seen it. It survives a reload of the page. */
export const draftSchema = z.object({
  language: languageSchema,
  issuer: z.string(),
  number: z.string(),
  title: textsSchema,
  issuedOn: z.string(),
  legalBasis: textsSchema,
  clauses: z.array(clauseSchema),
  source: sourceDraftSchema,
  audience: z.array(partySchema),
  tlp: choice(tlpSchema),
})

export type Texts = z.infer<typeof textsSchema>
export type LineDraft = z.infer<typeof lineSchema>
export type GoodsDraft = z.infer<typeof goodsSchema>
export type ClauseDraft = z.infer<typeof clauseSchema>
export type Draft = z.infer<typeof draftSchema>

const newRow = () => crypto.randomUUID()
const noTexts = (): Texts => ({ en: '', ja: '', ko: '' })

export const blankLine = (): LineDraft => ({ row: newRow(), schedule: 'CN', code: '' })

export const blankGoods = (): GoodsDraft => ({ row: newRow(), material: '', lines: [] })

export const blankClause = (number: number): ClauseDraft => ({
  row: newRow(),
  number: String(number),
  summary: noTexts(),
  restriction: '',
  goods: [blankGoods()],
  reach: 'named',
  countries: [],
  endUse: 'any',
  effectiveFrom: '',
  confirmed: true,
})

/** Neither an audience nor a TLP label is chosen beforehand: sharing is never a default. */
export const blankDraft = (language: Language, today: string): Draft => ({
  language,
  issuer: 'CN',
  number: '',
  title: noTexts(),
  issuedOn: '',
  legalBasis: noTexts(),
  clauses: [blankClause(1)],
  source: { name: '', url: '', accessedOn: today },
  audience: [],
  tlp: '',
})
