import type { CalendarDate } from '@trilateral/contracts'
import type { MineralsProject, SupplyPosition, SupplyStage } from '@trilateral/contracts/critical-minerals'
import type { Kept } from '@trilateral/records'
import { chain, type Chain, type Share } from '@trilateral/supply-risk'
import { plantsOf } from '../projects/plants.ts'
import { plantSummary, type PlantSummary } from '../projects/project-views.ts'
import { materialOf } from '../supply/check-position.ts'
import { yearOf } from '../supply/compare-positions.ts'
import { summaryOf, type PositionSummary } from '../supply/position-views.ts'
import { sharesInPercent } from '../supply/risk-of.ts'

/** The stage at which a kind of plant works. Refining, of rare earths, makes metal. */
export const STAGE_OF_KIND: Readonly<Record<MineralsProject['kind'], SupplyStage>> = {
  mine: 'extraction',
  separation: 'separation',
  refining: 'metal',
  magnet: 'magnet',
  recycling: 'recycling',
}

/** From ore to magnet. `processing` stands where statistics do not say which of the steps after it they cover. */
const ORDER: readonly SupplyStage[] = ['extraction', 'processing', 'separation', 'metal', 'alloy', 'magnet']

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
  const known = materialOf(material)
  const order = ORDER.filter((stage) => known?.stages.includes(stage))
  const plants = plantsOf(projects)
    .filter(({ lead, others }) => [lead, ...others].some(({ state }) => state.materials.includes(material)))
    .map((plant) => plantSummary(plant, day))
  const stages = order.map((stage): ChainStageView => {
    const position = newestWorld(positions, material, stage)
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
      .filter(({ stage, plants: at }) => KINDS_STAGES.includes(stage) && !at.some(stands))
      .map(({ stage }) => stage),
  }
}

const stands = ({ status }: PlantSummary) => status?.status !== 'cancelled'

const KINDS_STAGES: readonly SupplyStage[] = Object.values(STAGE_OF_KIND)

/** The newest figures of who supplies the world, whoever's position they stand in. */
function newestWorld(positions: readonly Kept<SupplyPosition>[], material: string, stage: SupplyStage) {
  return positions
    .filter(
      ({ state }) => state.material === material && state.stage === stage && sharesInPercent(state.global),
    )
    .toSorted((a, b) => yearOf(b.state) - yearOf(a.state) || b.changedAt.getTime() - a.changedAt.getTime())[0]
}
