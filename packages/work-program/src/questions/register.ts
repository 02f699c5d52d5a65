import type { Party } from '@trilateral/contracts'
import type { Program } from '@trilateral/contracts/work-program'
import { daysAt, type DeskParts } from '../desk/desk-parts.ts'
import type { RegisterInput } from '../inputs/questions.ts'
import { decisionRecord, milestoneRecord, programRecord, riskRecord } from '../kept/definitions.ts'
import { narrowed, searchToken } from '../kept/search-token.ts'
import type { Days } from '../rules/days.ts'
import { keptParts } from './kept-parts.ts'
import { programStanding, type ProgramStanding } from './standing.ts'
import { recordView, type ListView, type RecordView } from './views.ts'

export interface RegisterRow extends RecordView<Program> {
  readonly standing: ProgramStanding
}

export interface RegisterPage extends ListView<RegisterRow> {
  readonly today: Days
}

/** The area's programs, a page at a time: four questions to the database however many there are. */
export async function register(
  parts: DeskParts,
  reader: Party,
  { status, commitment, owner, search, order, after, limit }: RegisterInput,
): Promise<RegisterPage> {
  const { records } = parts
  const tokens = [
    ...(commitment === undefined ? [] : [searchToken('commitment', commitment)]),
    ...(owner === undefined ? [] : [searchToken('owner', owner)]),
  ]
  const words = narrowed(search, tokens)
  const page = await records.page(reader, programRecord, { order, status, words, after, limit })
  const ids = page.items.map(({ id }) => id)
  const [milestones, risks, decisions] = await Promise.all([
    keptParts(records, reader, milestoneRecord, 'open', ids),
    keptParts(records, reader, riskRecord, 'open', ids),
    keptParts(records, reader, decisionRecord, 'asked', ids),
  ])
  const today = daysAt(parts)
  const items = page.items.map((kept) => {
    const states = {
      program: kept.state,
      milestones: milestones(kept.id).map(({ state }) => state),
      risks: risks(kept.id).map(({ state }) => state),
      decisions: decisions(kept.id).map(({ state }) => state),
    }
    return { ...recordView(kept, reader), standing: programStanding(states, today) }
  })
  return { ...page, items, today }
}
