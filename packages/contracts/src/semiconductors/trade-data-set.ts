import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { sourceSchema } from '../fact-source.ts'
import { multilingualTextSchema } from '../language.ts'

/** Revisions of the Harmonized System: goods move between lines from one to the next. */
export const NOMENCLATURES = ['HS92', 'HS96', 'HS02', 'HS07', 'HS12', 'HS17', 'HS22'] as const
export const nomenclatureSchema = z.enum(NOMENCLATURES)

/**
 * Whose word a figure is: one value that was made of the exporter's and the importer's (CEPII's BACI), or what each of them
 * reported (UN Comtrade).
 */
export const TRADE_BASES = ['reconciled', 'as-reported'] as const
export const tradeBasisSchema = z.enum(TRADE_BASES)

const year = z.int().min(1962).max(2100)
const count = z.int().min(0)

export const tradeDataSetSchema = z
  .strictObject({
    id: z.uuid(),
    title: multilingualTextSchema,
    source: sourceSchema,
    licence: z.string().trim().min(1).max(200).nullable(),
    release: z.string().trim().min(1).max(60).nullable().describe('As its publisher numbers it: 202601.'),
    nomenclature: nomenclatureSchema,
    years: z.strictObject({ from: year, to: year }),
    basis: tradeBasisSchema,
    rows: z.strictObject({
      kept: count,
      refused: count,
      /** Sums of other rows of the same file, which would count them twice. */
      leftOut: count,
    }),
    remark: multilingualTextSchema
      .nullable()
      .describe('What a reader must know before using the figures; null: nothing.'),
    illustrative: z.boolean(),
    withdrawn: z
      .strictObject({ on: calendarDateSchema, reason: z.string().trim().min(1).max(400) })
      .nullable()
      .describe('Its flows were removed, and nothing is computed of it any more; null: it stands.'),
  })
  .describe(
    'Customs data that a ministry imported: what it is, whence, and how much of it was kept. The flows themselves stay in the importing area, tens of millions of rows; what the work program watches of them travels as supplier shares.',
  )

export type Nomenclature = z.infer<typeof nomenclatureSchema>
export type TradeBasis = z.infer<typeof tradeBasisSchema>
export type TradeDataSet = z.infer<typeof tradeDataSetSchema>
