import {
  decided,
  isParty,
  topicOf,
  type Audience,
  type Decision,
  type MultilingualText,
  type Party,
} from '@trilateral/contracts'
import type { Person, SharingChange, SharingKind } from '@trilateral/contracts/work-program'
import type { Recorder } from '@trilateral/records'
import { peopleIn, subjectOf } from '../comments/about.ts'
import type { About } from '../comments/inputs.ts'
import type { DeskParts } from '../desk/desk-parts.ts'
import { recordView, type RecordView } from '../questions/views.ts'
import { refuse } from '../rules/refusals.ts'
import { needsSecondPerson, sharingKind, without } from '../rules/sharing/sharing.ts'
import type { SharingPreviewInput } from './inputs.ts'
import { planSharing, shareableOf } from './plan-sharing.ts'
import { sharingChangeRecord } from './sharing-records.ts'

export interface SharingChangeView extends RecordView<SharingChange> {
  /** Whether the reader proposed it: then a colleague confirms, not they. */
  readonly own: boolean
}

export interface SharingPage {
  readonly of: About
  readonly title: MultilingualText | null
  readonly audience: Audience
  /** Whose it is; null where the reader may not change who sees it, with the reason why not. */
  readonly mine: { readonly version: number; readonly originator: Party } | null
  readonly originator: Party | null
  /** What the reader's ministry proposed and carried out, newest first. */
  readonly changes: readonly SharingChangeView[]
}

/** A record's sharing as its reader sees it. */
export async function sharingPage(parts: DeskParts, by: Recorder, of: About): Promise<Decision<SharingPage>> {
  const subject = await subjectOf(parts, by.party, of)
  if (!subject) return refuse('sharing-subject-not-found')
  const { records } = parts
  const held = await records.looking(by.party, (look) => shareableOf(parts, look, by.party, of))
  const refusedTo = held.ok ? undefined : held.refusal.facts?.originator
  const kept = await records.all(by.party, sharingChangeRecord, { parent: of.id })
  const changes = await Promise.all(kept.map((each) => changeView(parts, by, each.id)))
  return decided({
    of,
    title: subject.title,
    audience: subject.audience,
    mine: held.ok ? { version: held.value.version, originator: held.value.originator } : null,
    originator: held.ok ? held.value.originator : isParty(refusedTo) ? refusedTo : null,
    changes: changes.flatMap((each) => each ?? []),
  })
}

async function changeView(
  { records }: DeskParts,
  by: Recorder,
  id: string,
): Promise<SharingChangeView | null> {
  const kept = await records.one(by.party, sharingChangeRecord, id)
  if (!kept) return null
  const [first] = await records.versions(by.party, sharingChangeRecord, id)
  return { ...recordView(kept, by.party), own: first?.by.subject === by.subject }
}

/** What is proposed in a ministry and waits for a colleague. */
export interface WaitingSharing {
  readonly view: SharingChangeView
  readonly title: MultilingualText | null
}

export async function waitingSharing(parts: DeskParts, by: Recorder): Promise<readonly WaitingSharing[]> {
  const page = await parts.records.page(by.party, sharingChangeRecord, {
    order: 'changed',
    status: 'proposed',
    limit: WAITING_SHOWN,
  })
  const found = await Promise.all(
    page.items.map(async ({ id, state }) => {
      const view = await changeView(parts, by, id)
      const subject = await subjectOf(parts, by.party, state.of)
      return view && { view, title: subject?.title ?? null }
    }),
  )
  return found.flatMap((each) => each ?? [])
}

const WAITING_SHOWN = 20

/** Who gains a record and who loses it, people and systems, before anything is done. */
export interface SharingPreview {
  readonly kind: SharingKind
  readonly needsSecondPerson: boolean
  readonly from: Audience
  readonly to: Audience
  readonly gains: readonly Party[]
  readonly loses: readonly Party[]
  /** Named in it, of the ministries that gain or lose it. */
  readonly people: readonly Person[]
  /** What goes with it. */
  readonly along: readonly {
    readonly entity: string
    readonly id: string
    readonly title: MultilingualText | null
  }[]
  /** Where systems read it now, and where afterwards. */
  readonly topics: { readonly from: string; readonly to: string }
}

export async function previewSharing(
  parts: DeskParts,
  by: Recorder,
  { of, to }: SharingPreviewInput,
): Promise<Decision<SharingPreview>> {
  const plan = await parts.records.looking(by.party, (look) => planSharing(parts, look, by.party, { of, to }))
  if (!plan.ok) return plan
  const { subject, along } = plan.value
  const from = subject.audience
  const kind = sharingKind(from, to)
  const [gains, loses] = [without(to, from), without(from, to)]
  const titles = await Promise.all(along.map((each) => subjectOf(parts, by.party, each)))
  return decided({
    kind,
    needsSecondPerson: needsSecondPerson(kind),
    from,
    to: to.toSorted(),
    gains,
    loses,
    people: peopleIn(subject.state).filter(({ party }) => [...gains, ...loses].includes(party)),
    along: along.map(({ entity, id }, index) => ({ entity, id, title: titles[index]?.title ?? null })),
    topics: { from: topicOf(parts.area, from), to: topicOf(parts.area, to) },
  })
}
