import type { Party } from '@trilateral/contracts'
import { CHIP_STAGE_NAMES, type ChipInput } from '@trilateral/contracts/semiconductors'
import type { WrittenFile } from '@trilateral/files'
import type { Kept } from '@trilateral/records'
import { isChokepoint } from '@trilateral/supply-risk'
import { viewFile, viewFileInput, type FileColumn } from '@trilateral/work-program'
import { z } from 'zod'
import { INPUT_FILE_COLUMNS, type InputFileColumn } from './input-file-columns.ts'
import { summaryOf, type InputSummary } from './input-summary.ts'
import { listInputs } from './list-inputs.ts'
import { inputFilter } from './questions.ts'

export const inputFileInput = inputFilter.extend({
  ...viewFileInput(INPUT_FILE_COLUMNS),
  /** What counts as a chokepoint: one country above so many percent. */
  share: z.number().min(0).max(100),
})
export type InputFileInput = z.output<typeof inputFileInput>

const partOf = (party: Party): FileColumn<InputSummary> => ({
  kind: 'number',
  cell: ({ positions }) => positions[party],
})

/** What is not known is an empty cell; an index that is not settled stands between its two ends. */
const how = (share: number): Readonly<Record<InputFileColumn, FileColumn<InputSummary>>> => ({
  input: { kind: 'text', width: 40, cell: ({ title }, say) => say.text(title) },
  stage: { kind: 'text', width: 24, cell: ({ stage }, say) => CHIP_STAGE_NAMES[stage][say.language] },
  kind: { kind: 'text', cell: ({ kind }, say) => say.word(kind) },
  top: {
    kind: 'text',
    cell: ({ providers }, say) => say.word(providers?.concentration.top?.country ?? null),
  },
  'top-share': { kind: 'number', cell: ({ providers }) => providers?.concentration.top?.share ?? null },
  'hhi-least': { kind: 'number', cell: ({ providers }) => providers?.concentration.atLeast ?? null },
  'hhi-most': { kind: 'number', cell: ({ providers }) => providers?.concentration.atMost ?? null },
  coverage: { kind: 'number', cell: ({ providers }) => providers?.concentration.coverage ?? null },
  chokepoint: {
    kind: 'text',
    width: 24,
    cell: ({ providers }, say) => say.word(isChokepoint(providers?.concentration ?? null, share)),
  },
  of: { kind: 'text', cell: ({ providers }, say) => say.word(providers?.of ?? null) },
  by: { kind: 'text', cell: ({ providers }, say) => say.word(providers?.by ?? null) },
  year: { kind: 'number', cell: ({ providers }) => providers?.year ?? null },
  firms: { kind: 'number', cell: ({ firms }) => firms },
  substitutes: { kind: 'text', cell: ({ substitutes }, say) => say.word(substitutes) },
  jp: partOf('jp'),
  kr: partOf('kr'),
  us: partOf('us'),
  'tariff-line': {
    kind: 'text',
    cell: ({ tariffLine }) => tariffLine,
  },
  basis: { kind: 'text', cell: ({ illustrative }, say) => say.word(illustrative ? 'illustrative' : null) },
  source: { kind: 'text', width: 40, cell: ({ providers }) => providers?.source.name ?? null },
  'source-url': { kind: 'text', width: 40, cell: ({ providers }) => providers?.source.url ?? null },
  'read-on': { kind: 'day', cell: ({ providers }) => providers?.source.accessedOn ?? null },
})

/** The register of inputs as it is asked for on the screen. */
export function inputFile(
  kept: readonly Kept<ChipInput>[],
  { format, language, columns, words, share, ...filter }: InputFileInput,
  { reader, now }: { readonly reader: Party; readonly now: Date },
): Promise<WrittenFile> {
  const rows = listInputs(kept, filter).map((each) => summaryOf(each, reader))
  return viewFile('inputs', rows, how(share), { format, language, columns, words }, now)
}
