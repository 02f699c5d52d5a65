import { decided, type CalendarDate, type Decision } from '@trilateral/contracts'
import type { MineralsProject } from '@trilateral/contracts/critical-minerals'
import { isCountry, SUPPLY_MATERIALS } from '@trilateral/supply-risk'
import type { ProjectDraft } from './project-draft.ts'
import { refuse } from './refusals.ts'

/** Whether what is said of a project can stand. `today`: at the ministry that enters it. */
export function checkProject(
  draft: ProjectDraft,
  id: string,
  today: CalendarDate,
): Decision<MineralsProject> {
  return (
    placeRefusal(draft) ??
    statusRefusal(draft, today) ??
    capacityRefusal(draft) ??
    pastRefusal(draft, today) ??
    // What is real needs a source; what is made up says that it is.
    (!draft.illustrative && draft.source === null ? refuse('source-missing', 'source') : undefined) ??
    decided({ ...draft, id })
  )
}

/** The index of the first of some that stands among the others before it already. */
const repeatedAt = (values: readonly string[]) => values.findIndex((value, at) => values.indexOf(value) < at)

function placeRefusal({ country, materials }: ProjectDraft) {
  if (!isCountry(country)) return refuse('country-unknown', 'country', { country })
  const unknown = materials.findIndex((material) => !Object.hasOwn(SUPPLY_MATERIALS, material))
  if (unknown !== -1)
    return refuse('material-unknown', `materials.${unknown}`, { value: materials[unknown] ?? '' })
  const twice = repeatedAt(materials)
  return twice === -1
    ? undefined
    : refuse('material-twice', `materials.${twice}`, { material: materials[twice] ?? '' })
}

function statusRefusal({ statuses }: ProjectDraft, today: CalendarDate) {
  const future = statuses.findIndex(({ from }) => from !== null && from > today)
  if (future !== -1)
    return refuse('status-in-future', `statuses.${future}.from`, {
      from: statuses[future]?.from ?? '',
      today,
    })
  // Two statuses of one day, or two of unknown days, have no order.
  const twice = repeatedAt(statuses.map(({ from }) => from ?? 'unknown'))
  return twice === -1
    ? undefined
    : refuse('status-day-twice', `statuses.${twice}.from`, { from: statuses[twice]?.from ?? '' })
}

function capacityRefusal({ capacities }: ProjectDraft) {
  const twice = repeatedAt(capacities.map(({ unit, year }) => `${unit} ${year}`))
  const { unit = '', year = '' } = capacities[twice] ?? {}
  return twice === -1
    ? undefined
    : refuse('capacity-twice', `capacities.${twice}`, { unit, year: String(year) })
}

function pastRefusal({ milestones, financing }: ProjectDraft, today: CalendarDate) {
  const reached = milestones.findIndex(({ reachedOn }) => reachedOn !== null && reachedOn > today)
  if (reached !== -1) return refuse('reached-in-future', `milestones.${reached}.reachedOn`, { today })
  const money = financing.findIndex(({ on }) => on !== null && on > today)
  return money === -1 ? undefined : refuse('financing-in-future', `financing.${money}.on`, { today })
}
