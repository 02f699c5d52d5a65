import type { MineralsProject, SupplyStage } from '@trilateral/contracts/critical-minerals'

/** The stage at which a kind of plant works. Refining, of rare earths, makes metal. */
export const STAGE_OF_KIND: Readonly<Record<MineralsProject['kind'], SupplyStage>> = {
  mine: 'extraction',
  separation: 'separation',
  refining: 'metal',
  magnet: 'magnet',
  recycling: 'recycling',
}
