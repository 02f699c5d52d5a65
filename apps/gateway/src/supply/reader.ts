import { decided, refused, type Decision } from '@trilateral/contracts'
import type {
  Holder,
  MineralsProject,
  SupplyPosition,
  SupplyStage,
} from '@trilateral/contracts/critical-minerals'
import {
  chain,
  compare,
  comparedOf,
  concentration,
  financingSums,
  isStanding,
  newestFirst,
  ORE_TO_MAGNET,
  riskOf,
  sharesInPercent,
  STAGE_OF_KIND,
  stagesToMagnet,
  worldSupplies,
  type PositionSide,
} from '@trilateral/supply-risk'
import { CHIP_STAGES, type ChipInput } from '@trilateral/contracts/semiconductors'
import type { Moment } from '../answer/moment.ts'
import type { KeptRecord } from '../records/kept-record.ts'
import type { RecordStore } from '../records/store.ts'
import { inputItem } from './input-item.ts'
import { positionItem } from './position-item.ts'
import { byKind, plantItems } from './project-item.ts'
import type {
  ChainStageView,
  InputItem,
  InputList,
  ProjectItem,
  ProjectList,
  SupplyChain,
  SupplyComparison,
  SupplyList,
  SupplyPage,
} from './views.ts'

/** Positions and projects that are read for one answer. */
const AT_MOST = 5000

export interface PositionQuestion {
  readonly material?: string | undefined
  readonly stage?: SupplyStage | undefined
  readonly holder?: Holder | undefined
  readonly newest: boolean
  readonly limit: number
}

export interface ProjectQuestion {
  readonly material?: string | undefined
  readonly kind?: MineralsProject['kind'] | undefined
  readonly country?: string | undefined
}

export interface SupplyReader {
  positions(moment: Moment, question: PositionQuestion): Promise<Omit<SupplyList, 'asOf'>>
  one(moment: Moment, id: string): Promise<Omit<SupplyPage, 'asOf'> | undefined>
  /** Refusal: `not-found` (a or b). */
  compare(moment: Moment, a: string, b: string): Promise<Decision<Omit<SupplyComparison, 'asOf'>>>
  chain(
    moment: Moment,
    question: { readonly material: string; readonly holder: Holder },
  ): Promise<Omit<SupplyChain, 'asOf'>>
  /** Inputs of chip making, by the stage at which they are made. */
  inputs(moment: Moment): Promise<Omit<InputList, 'asOf'>>
  projects(moment: Moment, question: ProjectQuestion): Promise<Omit<ProjectList, 'asOf'>>
}

type KeptPosition = KeptRecord<SupplyPosition>

export function supplyReader(records: RecordStore): SupplyReader {
  const positions = (moment: Moment) =>
    records.find<SupplyPosition>(moment, { entity: 'supply-position', limit: AT_MOST })
  const projects = (moment: Moment) =>
    records.find<MineralsProject>(moment, { entity: 'minerals-project', limit: AT_MOST })
  const position = async (moment: Moment, id: string) => {
    const [kept] = await records.find<SupplyPosition>(moment, {
      entity: 'supply-position',
      ids: [id],
      limit: 1,
    })
    return kept
  }

  return {
    async positions(moment, { material, stage, holder, newest, limit }) {
      const found = (await positions(moment))
        .filter(
          ({ state }) =>
            (material === undefined || state.material === material) &&
            (stage === undefined || state.stage === stage) &&
            (holder === undefined || state.holder === holder),
        )
        .toSorted((a, b) => compareText(plateOf(a), plateOf(b)) || newerFirst(a, b))
      const shown = newest
        ? found.filter((each, index) => plateOf(each) !== plateOf(found[index - 1]))
        : found
      return {
        items: shown.slice(0, limit).map(positionItem),
        total: { count: shown.length, more: found.length === AT_MOST },
      }
    },

    async one(moment, id) {
      const kept = await position(moment, id)
      if (!kept) return undefined
      const [all, versions] = await Promise.all([positions(moment), records.versions(moment, id)])
      const { state } = kept
      const [global, sourcing] = [sharesInPercent(state.global), sharesInPercent(state.sourcing)]
      const answer = riskOf(state)
      return {
        position: state,
        item: positionItem(kept),
        global: global && concentration(global),
        sourcing: sourcing && concentration(sourcing),
        risk: answer.known ? answer.risk : null,
        comparable: all
          .filter(
            (other) =>
              other.id !== id && other.state.material === state.material && other.state.stage === state.stage,
          )
          .toSorted(newerFirst)
          .map(({ id: otherId, state: { period, edition, holder } }) => ({
            id: otherId,
            period,
            edition,
            holder,
          })),
        versions,
      }
    },

    async compare(moment, a, b) {
      const [one, other] = await Promise.all([position(moment, a), position(moment, b)])
      if (!one) return refused('not-found', 'a')
      if (!other) return refused('not-found', 'b')
      const side = (of: PositionSide) => {
        const [left, right] = [comparedOf(one.state, of), comparedOf(other.state, of)]
        return left && right ? compare(left, right) : null
      }
      return decided({
        a: positionItem(one),
        b: positionItem(other),
        global: side('global'),
        sourcing: side('sourcing'),
      })
    },

    async chain(moment, { material, holder }) {
      const [all, plants] = await Promise.all([positions(moment), projects(moment)])
      const working = plantItems(plants, moment.on).filter(({ project }) =>
        project.materials.includes(material),
      )
      // Of a material that nobody follows, the whole way is shown as unknown.
      const stages = (stagesToMagnet(material) ?? ORE_TO_MAGNET).map((stage): ChainStageView => {
        const supplies = worldSupplies(all, { material, stage }).toSorted(newerFirst)
        // The holder's own words first, or else whosever position says it.
        const shown = supplies.find(({ state }) => state.holder === holder) ?? supplies[0]
        return {
          stage,
          position: shown ? positionItem(shown) : null,
          shares: sharesInPercent(shown?.state.global ?? null) ?? [],
          projects: working.filter(({ project }) => STAGE_OF_KIND[project.kind] === stage),
        }
      })
      return { material, holder, stages, chain: chain(stages) }
    },

    async inputs(moment) {
      const found = await records.find<ChipInput>(moment, { entity: 'chip-input', limit: AT_MOST })
      return {
        items: found
          .map(inputItem)
          .toSorted((a, b) => stageOf(a) - stageOf(b) || compareText(a.input.id, b.input.id)),
        total: { count: found.length, more: found.length === AT_MOST },
      }
    },

    async projects(moment, { material, kind, country }) {
      const items = plantItems(await projects(moment), moment.on).filter(
        ({ project }) =>
          (material === undefined || project.materials.includes(material)) &&
          (kind === undefined || project.kind === kind) &&
          (country === undefined || project.country === country),
      )
      return { items, total: items.length, byStatus: byStatus(items), financing: financingOf(items) }
    },
  }
}

const stageOf = ({ input }: InputItem) => CHIP_STAGES.indexOf(input.stage)

const plateOf = (kept: KeptPosition | undefined) =>
  kept ? `${kept.state.material} ${kept.state.stage} ${kept.state.holder}` : ''

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))

const newerFirst = newestFirst(({ updatedAt }: KeptPosition) => updatedAt)

function byStatus(items: readonly ProjectItem[]): ProjectList['byStatus'] {
  const counts = new Map<ProjectList['byStatus'][number]['status'], number>()
  for (const { status } of items)
    counts.set(status?.status ?? null, (counts.get(status?.status ?? null) ?? 0) + 1)
  return [...counts].map(([status, projects]) => ({ status, projects }))
}

/** Of plants that were not cancelled. */
const financingOf = (items: readonly ProjectItem[]): ProjectList['financing'] =>
  byKind(
    financingSums(items.filter(({ status }) => isStanding(status)).flatMap(({ financing }) => financing)),
  )
