import { decided, ministryDay, type Decision } from '@trilateral/contracts'
import {
  projectAmended,
  projectRecorded,
  type MineralsProject,
} from '@trilateral/contracts/critical-minerals'
import { happened, type Look, type Receipt, type Recorder, type RecordStore } from '@trilateral/records'
import { sameState } from '../supply/same-state.ts'
import { checkProject } from './check-project.ts'
import { checkSameAs } from './check-same-as.ts'
import { mineralsProjectRecord } from './minerals-project-record.ts'
import type { AmendInput, ProjectDraft, RecordInput } from './project-draft.ts'
import { refuse } from './refusals.ts'

export interface ProjectParts {
  readonly records: RecordStore
  readonly now: () => Date
}

/** Enters a mine or a plant. `id` is chosen by the store unless the project has one already. */
export function recordProject(
  { records, now }: ProjectParts,
  by: Recorder,
  { requestId, project, audience, tlp }: RecordInput,
  id?: string,
): Promise<Decision<Receipt>> {
  return records.enter(
    by,
    mineralsProjectRecord,
    { requestId, request: project, audience, tlp, ...(id === undefined ? {} : { id }) },
    async (look, newId) => {
      const checked = await check(project, newId, look, by, now)
      return checked.ok
        ? decided({
            state: checked.value,
            event: happened(projectRecorded, { mineralsProject: checked.value }),
          })
        : checked
    },
  )
}

/** Records what changed: a status from a day, capacity, partners, milestones, financing. */
export function amendProject(
  { records, now }: ProjectParts,
  by: Recorder,
  { requestId, id, expectedVersion, project }: AmendInput,
): Promise<Decision<Receipt>> {
  return records.change(
    by,
    mineralsProjectRecord,
    { id, requestId, expectedVersion, request: project },
    async ({ state: before }, look) => {
      const checked = await check(project, id, look, by, now)
      if (!checked.ok) return checked
      if (sameState(checked.value, before)) return refuse('project-nothing-changed')
      return decided({
        state: checked.value,
        event: happened(projectAmended, { mineralsProject: checked.value }),
      })
    },
  )
}

async function check(
  draft: ProjectDraft,
  id: string,
  look: Look,
  by: Recorder,
  now: () => Date,
): Promise<Decision<MineralsProject>> {
  const checked = checkProject(draft, id, ministryDay(by.party, now()))
  if (!checked.ok) return checked
  const same = await checkSameAs(checked.value, async (other) => {
    const kept = await look.one(mineralsProjectRecord, other)
    return kept?.state ?? null
  })
  return same.ok ? checked : same
}
