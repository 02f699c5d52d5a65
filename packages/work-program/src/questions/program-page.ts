import { decided, type Decision, type MultilingualText, type Party } from '@trilateral/contracts'
import type {
  Action,
  Alert,
  DecisionAsked,
  Milestone,
  Program,
  Risk,
} from '@trilateral/contracts/work-program'
import type { Kept } from '@trilateral/records'
import { daysAt, type DeskParts } from '../desk/desk-parts.ts'
import {
  actionRecord,
  alertRecord,
  decisionRecord,
  milestoneRecord,
  programRecord,
  riskRecord,
} from '../kept/definitions.ts'
import { narrowed, searchToken } from '../kept/search-token.ts'
import type { Days } from '../rules/days.ts'
import { refuse } from '../rules/refusals.ts'
import {
  milestoneStanding,
  programStanding,
  type MilestoneStanding,
  type ProgramStanding,
} from './standing.ts'
import { recordView, versionView, type RecordView, type VersionView } from './views.ts'

/** A record under the program and when it last changed: newest first. */
export interface ActivityView {
  readonly entity: string
  readonly id: string
  readonly version: number
  readonly originator: Party
  readonly title: MultilingualText
  /** RFC 3339 in UTC. */
  readonly at: string
}

export interface ProgramPage extends RecordView<Program> {
  readonly today: Days
  readonly standing: ProgramStanding
  /** Soonest due first. */
  readonly milestones: readonly (RecordView<Milestone> & { readonly standing: MilestoneStanding })[]
  readonly risks: readonly RecordView<Risk>[]
  readonly decisions: readonly RecordView<DecisionAsked>[]
  readonly actions: readonly RecordView<Action>[]
  readonly alerts: readonly RecordView<Alert>[]
  /** Newest first. */
  readonly versions: readonly VersionView<Program>[]
  readonly activity: readonly ActivityView[]
}

const ACTIVITY_AT_MOST = 50

/** One program with everything under it that the reader may see. */
export async function programPage(
  parts: DeskParts,
  reader: Party,
  id: string,
): Promise<Decision<ProgramPage>> {
  const { records } = parts
  const kept = await records.one(reader, programRecord, id)
  if (!kept) return refuse('program-not-found')
  const under = { parent: id }
  const about = {
    order: 'changed' as const,
    limit: 50,
    words: narrowed(undefined, [searchToken('program', id)]),
  }
  const [milestones, risks, decisions, actions, alerts, versions] = await Promise.all([
    records.all(reader, milestoneRecord, under),
    records.all(reader, riskRecord, under),
    records.all(reader, decisionRecord, under),
    records.all(reader, actionRecord, under),
    records.page(reader, alertRecord, about),
    records.versions(reader, programRecord, id),
  ])
  const today = daysAt(parts)
  const view = <State>(each: Kept<State>) => recordView(each, reader)
  const states = {
    program: kept.state,
    milestones: milestones.map(({ state }) => state),
    risks: risks.map(({ state }) => state),
    decisions: decisions.map(({ state }) => state),
  }
  return decided({
    ...view(kept),
    today,
    standing: programStanding(states, today),
    milestones: milestones
      .toSorted((a, b) => a.state.due.localeCompare(b.state.due) || a.id.localeCompare(b.id))
      .map((each) => ({ ...view(each), standing: milestoneStanding(each.state, today) })),
    risks: risks.map(view),
    decisions: decisions.map(view),
    actions: actions.map(view),
    alerts: alerts.items.map(view),
    versions: versions.toReversed().map((each) => versionView(each, reader)),
    activity: [
      ...[kept, ...milestones, ...risks, ...actions, ...alerts.items].map((each) =>
        activityView(each, each.state.title),
      ),
      ...decisions.map((each) => activityView(each, each.state.question)),
    ]
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .slice(0, ACTIVITY_AT_MOST),
  })
}

const activityView = (
  { entity, id, version, originator, changedAt }: Kept<unknown>,
  title: MultilingualText,
): ActivityView => ({ entity, id, version, originator, title, at: changedAt.toISOString() })
