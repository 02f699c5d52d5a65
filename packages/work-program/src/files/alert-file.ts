import { decided, type Decision, type Party } from '@trilateral/contracts'
import type { Alert } from '@trilateral/contracts/work-program'
import type { WrittenFile } from '@trilateral/files'
import type { z } from 'zod'
import type { DeskParts } from '../desk/desk-parts.ts'
import { alertsInput } from '../inputs/questions.ts'
import { lists } from '../questions/lists.ts'
import type { RecordView } from '../questions/views.ts'
import { ALERT_FILE_COLUMNS, type AlertFileColumn } from './alert-columns.ts'
import { allPages } from './all-pages.ts'
import { viewFile, viewFileInput, type FileColumn } from './view-file.ts'

export const alertFileInput = alertsInput
  .omit({ after: true, limit: true })
  .extend(viewFileInput(ALERT_FILE_COLUMNS))
export type AlertFileInput = z.output<typeof alertFileInput>

/** As many as a page holds at most. */
const PAGE = 100

const HOW: Readonly<Record<AlertFileColumn, FileColumn<RecordView<Alert>>>> = {
  alert: { kind: 'text', width: 40, cell: ({ state }, say) => say.text(state.title) },
  status: { kind: 'text', cell: ({ state }, say) => say.word(state.status) },
  kind: { kind: 'text', width: 24, cell: ({ state }, say) => say.word(state.kind) },
  basis: { kind: 'text', cell: ({ state }, say) => say.word(state.basis) },
  raised: { kind: 'day', cell: ({ state }) => state.raisedOn },
  impact: { kind: 'text', cell: ({ state }, say) => say.word(state.impact) },
  assigned: { kind: 'text', width: 24, cell: ({ state }) => state.assignedTo?.name ?? null },
}

/** The alerts as they are asked for on the screen, all of their pages. */
export async function alertFile(
  parts: DeskParts,
  reader: Party,
  { format, language, columns, words, ...question }: AlertFileInput,
): Promise<Decision<WrittenFile>> {
  const { alerts } = lists(parts)
  const rows = await allPages((after) => alerts(reader, { ...question, after, limit: PAGE }))
  if (!rows.ok) return rows
  const asked = { format, language, columns, words }
  return decided(await viewFile('alerts', rows.value, HOW, asked, parts.now()))
}
