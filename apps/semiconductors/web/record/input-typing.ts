import {
  LANGUAGES,
  PARTIES,
  type CalendarDate,
  type Language,
  type Party,
  type Source,
} from '@trilateral/contracts'
import {
  CHIP_INPUT_KINDS,
  chipStageSchema,
  providersSchema,
  SUBSTITUTE_LEVELS,
  type ChipInput,
} from '@trilateral/contracts/semiconductors'
import { percentOf } from '@trilateral/supply-risk'
import {
  blankSource,
  sourceDraftSchema,
  textsOf,
  textsSchema,
  writtenIn,
} from '@trilateral/work-program/screens'
import { z } from 'zod'

const row = z.string()

const partnerTyping = z.object({
  share: z.string(),
  year: z.string(),
  source: sourceDraftSchema,
  weeks: z.string(),
  on: z.string(),
  coverSource: sourceDraftSchema,
})
export type PartnerTyping = z.infer<typeof partnerTyping>

/** An input while it is being typed, as the tab keeps it. What is '' is not known. */
export const inputTypingSchema = z.object({
  language: z.enum(LANGUAGES),
  title: textsSchema,
  kind: z.union([z.enum(CHIP_INPUT_KINDS), z.literal('')]),
  stage: z.union([chipStageSchema, z.literal('')]),
  usedAt: z.array(chipStageSchema),
  madeFrom: z.array(z.object({ row, id: z.string() })),
  tariffLine: z.string(),
  providers: z.object({
    of: providersSchema.shape.of,
    by: providersSchema.shape.by,
    year: z.string(),
    shares: z.array(z.object({ row, country: z.string(), percent: z.string() })),
    source: sourceDraftSchema,
  }),
  firms: z.object({ count: z.string(), year: z.string(), source: sourceDraftSchema }),
  substitutes: z.object({
    level: z.union([z.enum(SUBSTITUTE_LEVELS), z.literal('')]),
    source: sourceDraftSchema,
  }),
  rawMaterials: z.array(
    z.object({ row, material: z.string(), percent: z.string(), source: sourceDraftSchema }),
  ),
  partners: z.object({ jp: partnerTyping, kr: partnerTyping, us: partnerTyping }),
  commitments: z.array(z.string()),
  programs: z.array(z.string()),
  remark: textsSchema,
  illustrative: z.boolean(),
})
export type InputTyping = z.infer<typeof inputTypingSchema>

const newRow = () => crypto.randomUUID()

export const blankProvider = () => ({ row: newRow(), country: '', percent: '' })
export const blankMadeFrom = () => ({ row: newRow(), id: '' })
export const blankRawMaterial = (today: CalendarDate) => ({
  row: newRow(),
  material: '',
  percent: '',
  source: blankSource(today),
})

const percentText = (fraction: number | null | undefined) =>
  fraction === null || fraction === undefined ? '' : String(percentOf(fraction))
const yearText = (year: number | null | undefined) => (year ? String(year) : '')
const typedSource = (source: Source | undefined, today: CalendarDate) =>
  source ? { name: source.name, url: source.url ?? '', accessedOn: source.accessedOn } : blankSource(today)

function typedPartner(input: ChipInput | null, party: Party, today: CalendarDate): PartnerTyping {
  const [position, cover] = [input?.positions[party], input?.cover[party]]
  return {
    share: percentText(position?.share),
    year: yearText(position?.year),
    source: typedSource(position?.source, today),
    weeks: cover ? String(cover.weeks) : '',
    on: cover?.on ?? '',
    coverSource: typedSource(cover?.source, today),
  }
}

/** What stands, as it is typed; null: an empty form. A language that is written in stays the source. */
export function typingOf(input: ChipInput | null, language: Language, today: CalendarDate): InputTyping {
  const partner = (party: Party) => typedPartner(input, party, today)
  const [jp, kr, us] = [partner(PARTIES[0]), partner(PARTIES[1]), partner(PARTIES[2])]
  return {
    language: writtenIn(input?.title ?? null, language),
    title: textsOf(input?.title ?? null),
    kind: input?.kind ?? '',
    stage: input?.stage ?? '',
    usedAt: input?.usedAt ?? [],
    madeFrom: (input?.madeFrom ?? []).map((id) => ({ row: newRow(), id })),
    tariffLine: input?.tariffLine ?? '',
    providers: {
      of: input?.providers?.of ?? 'production',
      by: input?.providers?.by ?? 'place-of-plant',
      year: yearText(input?.providers?.year),
      shares: (input?.providers?.shares ?? []).map(({ country, share }) => ({
        row: newRow(),
        country,
        percent: percentText(share),
      })),
      source: typedSource(input?.providers?.source, today),
    },
    firms: {
      count: input?.firms ? String(input.firms.count) : '',
      year: yearText(input?.firms?.year),
      source: typedSource(input?.firms?.source, today),
    },
    substitutes: {
      level: input?.substitutes?.level ?? '',
      source: typedSource(input?.substitutes?.source, today),
    },
    rawMaterials: (input?.rawMaterials ?? []).map(({ material, dependence, source }) => ({
      row: newRow(),
      material,
      percent: percentText(dependence),
      source: typedSource(source, today),
    })),
    partners: { jp, kr, us },
    commitments: input?.commitments ?? [],
    programs: input?.programs ?? [],
    remark: textsOf(input?.remark ?? null),
    illustrative: input?.illustrative ?? false,
  }
}
