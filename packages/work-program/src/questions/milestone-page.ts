import { decided, type Decision, type MultilingualText, type Party } from '@trilateral/contracts'
import type { Milestone } from '@trilateral/contracts/work-program'
import { daysAt, type DeskParts } from '../desk/desk-parts.ts'
import { milestoneRecord, programRecord } from '../kept/definitions.ts'
import type { Days } from '../rules/days.ts'
import { refuse } from '../rules/refusals.ts'
import { milestoneStanding, type MilestoneStanding } from './standing.ts'
import { recordView, type RecordView } from './views.ts'

export interface MilestonePage extends RecordView<Milestone> {
  readonly today: Days
  readonly standing: MilestoneStanding
  /** Null: the reader does not see the program. */
  readonly programTitle: MultilingualText | null
}

/** One milestone, for whoever moves its date or records that it was reached. */
export async function milestonePage(
  parts: DeskParts,
  reader: Party,
  id: string,
): Promise<Decision<MilestonePage>> {
  const { records } = parts
  const kept = await records.one(reader, milestoneRecord, id)
  if (!kept) return refuse('milestone-not-found')
  const program = await records.one(reader, programRecord, kept.state.program)
  const today = daysAt(parts)
  const standing = milestoneStanding(kept.state, today)
  return decided({ ...recordView(kept, reader), today, standing, programTitle: program?.state.title ?? null })
}
