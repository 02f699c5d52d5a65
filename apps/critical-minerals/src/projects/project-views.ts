import type { Audience, CalendarDate, Party, Tlp } from '@trilateral/contracts'
import type { MineralsProject, ProjectStatus } from '@trilateral/contracts/critical-minerals'
import type { Kept, KeptVersion } from '@trilateral/records'
import { statusOn, type Plant } from '@trilateral/supply-risk'

type KeptProject = Kept<MineralsProject>

export interface ProjectSummary {
  readonly project: MineralsProject
  readonly version: number
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  /** RFC 3339 in UTC. */
  readonly changedAt: string
  /** On the day asked for; null: nothing was said by then. */
  readonly status: ProjectStatus | null
}

export interface PlantSummary extends ProjectSummary {
  /** Records of other ministries of the same plant: it counts once. */
  readonly alsoReported: readonly {
    readonly id: string
    readonly originator: Party
    readonly name: MineralsProject['name']
  }[]
}

export function summaryOf(kept: KeptProject, day: CalendarDate): ProjectSummary {
  const { state, version, originator, audience, tlp, changedAt } = kept
  return {
    project: state,
    version,
    originator,
    audience,
    tlp,
    changedAt: changedAt.toISOString(),
    status: statusOn(state, day),
  }
}

export function plantSummary({ lead, others }: Plant<KeptProject>, day: CalendarDate): PlantSummary {
  return {
    ...summaryOf(lead, day),
    alsoReported: others.map(({ id, originator, state }) => ({ id, originator, name: state.name })),
  }
}

export interface ProjectVersionView {
  readonly version: number
  readonly change: string
  readonly at: string
  /** Names of officials stay in their own ministry; the others see which ministry it was. */
  readonly by: { readonly party: Party; readonly name: string | null }
  readonly project: MineralsProject
}

export const versionView = (
  { version, change, at, by, state }: KeptVersion<MineralsProject>,
  reader: Party,
): ProjectVersionView => ({
  version,
  change,
  at: at.toISOString(),
  by: { party: by.party, name: by.party === reader ? by.name : null },
  project: state,
})
