import type { ReadingState } from '../read/flow-reader.ts'
import type { ImportState, TradeImport } from './trade-import.ts'

/** An import as its ministry's officials follow it. */
export interface ImportView {
  readonly id: string
  readonly state: ImportState
  readonly title: TradeImport['about']['title']
  readonly by: string
  readonly begunAt: string
  readonly changedAt: string
  readonly file: TradeImport['file']
  readonly layout: TradeImport['layout']['kind']
  /** Where in the unpacked file it goes on. */
  readonly bytesRead: number
  readonly reading: ReadingState
}

export const importView = ({
  id,
  state,
  about,
  byName,
  begunAt,
  changedAt,
  file,
  layout,
  bytesRead,
  reading,
}: TradeImport): ImportView => ({
  id,
  state,
  title: about.title,
  by: byName,
  begunAt: begunAt.toISOString(),
  changedAt: changedAt.toISOString(),
  file,
  layout: layout.kind,
  bytesRead,
  reading,
})
