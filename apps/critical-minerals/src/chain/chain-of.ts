import type { CalendarDate } from '@trilateral/contracts'
import type { MineralsProject, SupplyPosition, SupplyStage } from '@trilateral/contracts/critical-minerals'
import type { Kept } from '@trilateral/records'
import {
  chain,
  isStanding,
  newestFirst,
  plantsOf,
  sharesInPercent,
  STAGE_OF_KIND,
  stagesToMagnet,
  worldSupplies,
  type Chain,
  type Share,
} from '@trilateral/supply-risk'
import { plantSummary, type PlantSummary } from '../projects/project-views.ts'
import { summaryOf, type PositionSummary } from '../supply/position-views.ts'

export interface ChainStageView {
  readonly stage: SupplyStage
  /** Who supplies the world, percent; null: not known. */
  readonly shares: readonly Share[] | null
  /** The position that the shares are of. */
  readonly position: PositionSummary | null
  /** Positions of products that hold the element, such as importers' magnets: they say nothing of the element alone. */
  readonly products: readonly PositionSummary[]
  readonly plants: readonly PlantSummary[]
}

export interface ChainView {
  readonly material: string
  readonly stages: readonly ChainStageView[]
  readonly chain: Chain<SupplyStage>
  /** Stages of which nobody knows the suppliers, and stages without a project that stands. */
  readonly withoutFigures: readonly SupplyStage[]
  readonly withoutProjects: readonly SupplyStage[]
}

/** One element on its way from ore to magnet. */
export function chainOf(
  material: string,
  positions: readonly Kept<SupplyPosition>[],
  projects: readonly Kept<MineralsProject>[],
  day: CalendarDate,
): ChainView {
  const plants = plantsOf(projects)
    .filter(({ lead, others }) => [lead, ...others].some(({ state }) => state.materials.includes(material)))
    .map((plant) => plantSummary(plant, day))
  const stages = (stagesToMagnet(material) ?? []).map((stage): ChainStageView => {
    const [position] = worldSupplies(positions, { material, stage }).toSorted(newest)
    return {
      stage,
      shares: position ? sharesInPercent(position.state.global) : null,
      position: position ? summaryOf(position) : null,
      products: positions
        .filter(({ state }) => state.material === 'permanent-magnets' && state.stage === stage)
        .map(summaryOf),
      plants: plants.filter(({ project }) => STAGE_OF_KIND[project.kind] === stage),
    }
  })
  const links = chain(stages.map(({ stage, shares }) => ({ stage, shares })))
  return {
    material,
    stages,
    chain: links,
    withoutFigures: links.gaps,
    // No plant is of a kind that works at these two alone.
    withoutProjects: stages
      .filter(
        ({ stage, plants: at }) =>
          KINDS_STAGES.includes(stage) && !at.some(({ status }) => isStanding(status)),
      )
      .map(({ stage }) => stage),
  }
}

const KINDS_STAGES: readonly SupplyStage[] = Object.values(STAGE_OF_KIND)

const newest = newestFirst(({ changedAt }: Kept<SupplyPosition>) => changedAt.toISOString())
