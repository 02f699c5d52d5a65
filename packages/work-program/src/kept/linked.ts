import { decided, type Audience, type Decision } from '@trilateral/contracts'
import type { Alert, Program } from '@trilateral/contracts/work-program'
import type { Kept, Look, RecordDefinition } from '@trilateral/records'
import { checkWithinAudience } from '../rules/audience.ts'
import type { DependencyGraph } from '../rules/dependencies.ts'
import { refuse, type WorkProgramRefusal } from '../rules/refusals.ts'
import {
  actionRecord,
  decisionRecord,
  meetingRecord,
  milestoneRecord,
  programRecord,
  riskRecord,
} from './definitions.ts'

/** How far dependencies are followed. Plans of this size have not been seen; what lies beyond is taken to make no circle. */
const FOLLOWED_AT_MOST = 300

export interface Dependencies {
  readonly graph: DependencyGraph
  /** What the record itself names. */
  readonly named: readonly Kept<unknown>[]
}

/** What records wait for, as far as the caller's ministry sees it. */
export async function dependenciesOf<State>(
  look: Look,
  definition: RecordDefinition<State>,
  ids: readonly string[],
  edges: (state: State) => readonly string[],
): Promise<Dependencies> {
  const graph = new Map<string, readonly string[]>()
  const named: Kept<State>[] = []
  const waiting = [...new Set(ids)]
  const first = new Set(waiting)
  for (const id of waiting) {
    if (graph.size >= FOLLOWED_AT_MOST) break
    const kept = await look.one(definition, id)
    if (!kept) continue
    if (first.has(id)) named.push(kept)
    const next = edges(kept.state)
    graph.set(id, next)
    waiting.push(...next.filter((each) => !waiting.includes(each)))
  }
  return { graph, named }
}

/** A program that something is entered under: null where the caller's ministry sees none. Nobody learns of it from what is under it. */
export async function parentProgram(
  look: Look,
  id: string | null,
  audience: Audience,
): Promise<Decision<Program | null>> {
  const kept = id === null ? null : await look.one(programRecord, id)
  if (!kept) return decided(null)
  const within = checkWithinAudience(audience, [kept])
  return within.ok ? decided(kept.state) : within
}

type Sought = (look: Look, id: string) => Promise<Kept<unknown> | null>

/** How a record of each entity that an alert can be about is looked up here, and what is said when it is not seen. */
const ABOUT: ReadonlyMap<string, readonly [WorkProgramRefusal & `${string}-not-found`, Sought]> = new Map([
  ['program', ['program-not-found', (look, id) => look.one(programRecord, id)]],
  ['milestone', ['milestone-not-found', (look, id) => look.one(milestoneRecord, id)]],
  ['risk', ['risk-not-found', (look, id) => look.one(riskRecord, id)]],
  ['decision', ['decision-not-found', (look, id) => look.one(decisionRecord, id)]],
  ['meeting', ['meeting-not-found', (look, id) => look.one(meetingRecord, id)]],
  ['action', ['action-not-found', (look, id) => look.one(actionRecord, id)]],
])

/** What an alert is about is seen by everybody who gets the alert. What another register of the area keeps, a measure, is not asked for. */
export async function checkAbout(
  look: Look,
  about: Alert['about'],
  audience: Audience,
): Promise<Decision<null>> {
  const known = about && ABOUT.get(about.entity)
  if (!about || !known) return decided(null)
  const [code, seek] = known
  const kept = await seek(look, about.id)
  return kept ? checkWithinAudience(audience, [kept]) : refuse(code, 'about')
}

/** The states of the records that everybody of an audience sees: only from these may be told what all of it is to read. */
export const sharedWith = <State>(audience: Audience, kept: readonly Kept<State>[]): State[] =>
  kept.filter((each) => audience.every((party) => each.audience.includes(party))).map(({ state }) => state)
