import type { MultilingualText, Party } from '@trilateral/contracts'
import type { Commitment } from '@trilateral/contracts/work-program'
import { daysAt, type DeskParts } from '../desk/desk-parts.ts'
import { commitmentParent, commitmentRecord } from '../kept/definitions.ts'
import { signalOfSeveral } from '../rules/signal/computed-signal.ts'
import {
  declaredBesideComputed,
  type DeclaredBesideComputed,
} from '../rules/signal/declared-beside-computed.ts'
import { COMMITMENTS } from '../statement/commitments/commitments.ts'
import { trackingOf, type Tracking, type VerbClass } from '../statement/verb-class.ts'
import { programsUnder } from './programs-under.ts'
import { recordView, type RecordView } from './views.ts'

export interface CommitmentRow {
  readonly code: string
  readonly verbClass: VerbClass
  readonly tracking: Tracking
  /** How the area follows it up; null: nobody has taken it up. */
  readonly followUp: RecordView<Commitment> | null
  /** Running programs under it. */
  readonly programs: readonly { readonly id: string; readonly title: MultilingualText }[]
  /** Null where no delivery is rated. */
  readonly beside: DeclaredBesideComputed | null
}

/** The commitments of the statement that the area follows up, in the statement's order. */
export function commitmentRows(parts: DeskParts, reader: Party): Promise<CommitmentRow[]> {
  const own = COMMITMENTS.filter(({ followUp }) => followUp.area === parts.area)
  return Promise.all(
    own.map(async ({ code, verbClass }) => {
      const [followUps, programs] = await Promise.all([
        followUpsOf(parts, reader, code),
        programsUnder(parts.records, reader, code),
      ])
      const [followUp = null] = followUps
      const tracking = trackingOf(verbClass)
      const signal = signalOfSeveral(
        programs.flatMap((each) => each.asSeenBy([reader])),
        daysAt(parts),
      )
      return {
        code,
        verbClass,
        tracking,
        followUp,
        programs: programs.map(({ kept }) => ({ id: kept.id, title: kept.state.title })),
        beside:
          tracking === 'rated' ? declaredBesideComputed(followUp?.state.assessment ?? null, signal) : null,
      }
    }),
  )
}

async function followUpsOf({ records }: DeskParts, reader: Party, code: string) {
  const kept = await records.all(reader, commitmentRecord, { parent: commitmentParent(code) })
  return kept.map((each) => recordView(each, reader))
}
