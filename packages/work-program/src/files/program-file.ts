import { decided, type Decision, type Party } from '@trilateral/contracts'
import type { WrittenFile } from '@trilateral/files'
import type { z } from 'zod'
import type { DeskParts } from '../desk/desk-parts.ts'
import { registerInput } from '../inputs/questions.ts'
import { register, type RegisterRow } from '../questions/register.ts'
import { allPages } from './all-pages.ts'
import { viewFile, viewFileInput, type FileColumn } from './view-file.ts'

export const PROGRAM_FILE_COLUMNS = [
  'program',
  'status',
  'basis',
  'rating',
  'computed',
  'trend',
  'next',
  'next-due',
  'slip',
  'assessed',
] as const
export type ProgramFileColumn = (typeof PROGRAM_FILE_COLUMNS)[number]

export const programFileInput = registerInput
  .omit({ after: true, limit: true })
  .extend(viewFileInput(PROGRAM_FILE_COLUMNS))
export type ProgramFileInput = z.output<typeof programFileInput>

/** As many as a page holds at most. */
const PAGE = 100

const HOW: Readonly<Record<ProgramFileColumn, FileColumn<RegisterRow>>> = {
  program: { kind: 'text', width: 40, cell: ({ state }, say) => say.text(state.title) },
  status: { kind: 'text', cell: ({ state }, say) => say.word(state.status) },
  basis: { kind: 'text', cell: ({ state }, say) => say.word(state.basis) },
  rating: { kind: 'text', cell: ({ state }, say) => say.word(state.assessment?.declared ?? null) },
  computed: { kind: 'text', cell: ({ standing }, say) => say.word(standing.signal.rating) },
  trend: { kind: 'text', cell: ({ state }, say) => say.word(state.assessment?.trend ?? null) },
  next: { kind: 'text', width: 40, cell: ({ standing }, say) => say.text(standing.next?.title ?? null) },
  'next-due': { kind: 'day', cell: ({ standing }) => standing.next?.due ?? null },
  slip: { kind: 'number', cell: ({ standing }) => standing.next?.slipDays ?? null },
  assessed: { kind: 'day', cell: ({ standing }) => standing.assessedOn },
}

/** The register of programs as it is asked for on the screen, all of its pages. */
export async function programFile(
  parts: DeskParts,
  reader: Party,
  { format, language, columns, words, ...question }: ProgramFileInput,
): Promise<Decision<WrittenFile>> {
  const rows = await allPages((after) => register(parts, reader, { ...question, after, limit: PAGE }))
  if (!rows.ok) return rows
  const asked = { format, language, columns, words }
  return decided(await viewFile('programs', rows.value, HOW, asked, parts.now()))
}
