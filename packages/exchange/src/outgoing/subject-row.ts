import type { SubjectToday } from './may-see.ts'

/** What a judgement needs of a subject, as queries name it. */
export interface SubjectRow {
  readonly today_audience: string
  readonly today_tlp: string
  readonly today_time: Date
  readonly recalled_at: Date | null
  readonly recalled_to: string | null
  readonly recall_kind: string | null
}

/** To be selected from `exchange.subject today`. */
export const SUBJECT_COLUMNS = `today.audience AS today_audience, today.tlp AS today_tlp, today.time AS today_time,
  today.recalled_at, today.recalled_to, today.recall_kind`

export const subjectOf = (row: SubjectRow): SubjectToday => ({
  audience: row.today_audience,
  tlp: row.today_tlp,
  time: row.today_time,
  recall:
    row.recalled_at === null
      ? null
      : { at: row.recalled_at, to: row.recalled_to ?? '', kind: row.recall_kind ?? '' },
})
