import type { Audience, Party } from '@trilateral/contracts'
import type { Program } from '@trilateral/contracts/work-program'
import type { Kept, RecordStore } from '@trilateral/records'
import { decisionRecord, milestoneRecord, programRecord, riskRecord } from '../kept/definitions.ts'
import { sharedWith } from '../kept/linked.ts'
import { narrowed, searchToken } from '../kept/search-token.ts'
import type { ProgramSignalParts } from '../rules/signal/computed-signal.ts'
import { keptParts } from './kept-parts.ts'

/** Programs under one commitment that are judged together. An area has some six of them. */
const AT_MOST = 200

export interface ProgramUnder {
  readonly kept: Kept<Program>
  /** What the rules judge it by, out of what everybody of an audience sees; none when they do not see the program itself. */
  asSeenBy(audience: Audience): ProgramSignalParts[]
}

/** The running programs under a commitment of the statement, as a ministry sees them. */
export async function programsUnder(
  records: RecordStore,
  party: Party,
  code: string,
): Promise<readonly ProgramUnder[]> {
  const words = narrowed(undefined, [searchToken('commitment', code)])
  const page = await records.page(party, programRecord, {
    order: 'changed',
    status: 'active',
    limit: AT_MOST,
    words,
  })
  const ids = page.items.map(({ id }) => id)
  const [milestones, risks, decisions] = await Promise.all([
    keptParts(records, party, milestoneRecord, 'open', ids),
    keptParts(records, party, riskRecord, 'open', ids),
    keptParts(records, party, decisionRecord, 'asked', ids),
  ])
  return page.items.map((kept) => ({
    kept,
    asSeenBy(audience) {
      const [program] = sharedWith(audience, [kept])
      if (!program) return []
      const lists = { milestones: milestones(kept.id), risks: risks(kept.id), decisions: decisions(kept.id) }
      return [
        {
          program,
          milestones: sharedWith(audience, lists.milestones),
          risks: sharedWith(audience, lists.risks),
          decisions: sharedWith(audience, lists.decisions),
        },
      ]
    },
  }))
}
