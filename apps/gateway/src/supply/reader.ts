import { decided, refused, type Decision } from '@trilateral/contracts'
import type {
  Holder,
  MineralsProject,
  SupplyPosition,
  SupplyStage,
} from '@trilateral/contracts/critical-minerals'
import { chain, compare, concentration, SUPPLY_MATERIALS, type SupplyMaterial } from '@trilateral/supply-risk'
import type { Moment } from '../answer/moment.ts'
import type { KeptRecord } from '../records/kept-record.ts'
import type { RecordStore } from '../records/store.ts'
import { financingSums, plantItems, STAGE_OF_KIND } from './plants.ts'
import { comparedOf, positionItem, yearOf } from './position-item.ts'
import { riskOf, sharesInPercent } from './risk-of.ts'
import type {
  ChainStageView,
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
        .toSorted((a, b) => compareText(plateOf(a), plateOf(b)) || newestFirst(a, b))
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
          .toSorted(newestFirst)
          .map((other) => ({ id: other.id, period: other.state.period, holder: other.state.holder })),
        versions,
      }
    },

    async compare(moment, a, b) {
      const [one, other] = await Promise.all([position(moment, a), position(moment, b)])
      if (!one) return refused('not-found', 'a')
      if (!other) return refused('not-found', 'b')
      const side = (scope: 'global' | 'sourcing') => {
        const [left, right] = [comparedOf(one.state, scope), comparedOf(other.state, scope)]
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
      const stages = stagesOf(material).map((stage): ChainStageView => {
        const newest = newestOf(all, { material, stage, holder })
        return {
          stage,
          position: newest ? positionItem(newest) : null,
          shares: sharesInPercent(newest?.state.global ?? null) ?? [],
          projects: working.filter(({ project }) => STAGE_OF_KIND[project.kind] === stage),
        }
      })
      return { material, holder, stages, chain: chain(stages) }
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

const plateOf = (kept: KeptPosition | undefined) =>
  kept ? `${kept.state.material} ${kept.state.stage} ${kept.state.holder}` : ''

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))

const newestFirst = (a: KeptPosition, b: KeptPosition) =>
  yearOf(b.state) - yearOf(a.state) || compareText(b.updatedAt, a.updatedAt)

/** From ore to magnet. `processing` stands where statistics do not say which of the steps after it they cover. */
const ORE_TO_MAGNET: readonly SupplyStage[] = [
  'extraction',
  'processing',
  'separation',
  'metal',
  'alloy',
  'magnet',
]

const materials = new Map<string, SupplyMaterial>(Object.entries(SUPPLY_MATERIALS))

function stagesOf(material: string): readonly SupplyStage[] {
  const known = materials.get(material)
  return known ? ORE_TO_MAGNET.filter((stage) => known.stages.includes(stage)) : ORE_TO_MAGNET
}

/** The newest figures of who supplies the world: the holder's own, or else whoever's position they stand in. */
function newestOf(
  positions: readonly KeptPosition[],
  { material, stage, holder }: { material: string; stage: SupplyStage; holder: Holder },
): KeptPosition | undefined {
  const found = positions
    .filter(
      ({ state }) => state.material === material && state.stage === stage && sharesInPercent(state.global),
    )
    .toSorted(newestFirst)
  return found.find(({ state }) => state.holder === holder) ?? found[0]
}

function byStatus(items: readonly ProjectItem[]): ProjectList['byStatus'] {
  const counts = new Map<ProjectList['byStatus'][number]['status'], number>()
  for (const { status } of items)
    counts.set(status?.status ?? null, (counts.get(status?.status ?? null) ?? 0) + 1)
  return [...counts].map(([status, projects]) => ({ status, projects }))
}

/** Of plants that were not cancelled. */
function financingOf(items: readonly ProjectItem[]): ProjectList['financing'] {
  const standing = items.filter(({ status }) => status?.status !== 'cancelled')
  const sums = financingSums(standing.flatMap(({ financing }) => financing))
  // Each plant's own sum counts as many statements as it summed.
  return sums.map((sum) => ({
    ...sum,
    statements: standing
      .flatMap(({ financing }) => financing)
      .filter(({ kind, currency }) => kind === sum.kind && currency === sum.currency)
      .reduce((count, each) => count + each.statements, 0),
  }))
}
