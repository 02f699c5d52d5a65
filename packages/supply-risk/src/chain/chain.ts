import { concentration } from '../shares/concentration.ts'
import type { Share } from '../shares/share.ts'

export interface ChainStage<Stage extends string = string> {
  readonly stage: Stage
  /** Null or empty: no figures. */
  readonly shares: readonly Share[] | null
}

export interface ChainLink<Stage extends string = string> {
  readonly stage: Stage
  /** False: no figures stand for this stage, which is unknown, not free of risk. */
  readonly known: boolean
  readonly hhi: number | null
  readonly top: { readonly country: string; readonly share: number } | null
  /** Percent; null when there are no figures. */
  readonly coverage: number | null
  readonly suppliers: number | null
  /** One country above 50 %; null when not known. */
  readonly overHalf: boolean | null
}

export interface Chain<Stage extends string = string> {
  /** In the order given. */
  readonly links: readonly ChainLink<Stage>[]
  /** Stages without figures. */
  readonly gaps: readonly Stage[]
  /** The known stage with the highest HHI; the first of them on a tie; null when none is known. */
  readonly narrowest: ChainLink<Stage> | null
  /** Known stages in which one country holds more than 50 %. */
  readonly overHalf: readonly Stage[]
}

/** A material's way from ore to magnet, stage by stage: where it is narrow, who holds it, and where nothing is known. */
export function chain<Stage extends string>(stages: readonly ChainStage<Stage>[]): Chain<Stage> {
  const links = stages.map(linkOf)
  const narrowest = links
    .filter(({ known }) => known)
    .reduce<ChainLink<Stage> | null>((most, link) => ((link.hhi ?? 0) > (most?.hhi ?? 0) ? link : most), null)
  return {
    links,
    gaps: links.filter(({ known }) => !known).map(({ stage }) => stage),
    narrowest,
    overHalf: links.filter(({ overHalf }) => overHalf).map(({ stage }) => stage),
  }
}

function linkOf<Stage extends string>({ stage, shares }: ChainStage<Stage>): ChainLink<Stage> {
  const { hhi, top, coverage, suppliers } = concentration(shares ?? [])
  return top
    ? { stage, known: true, hhi, top, coverage, suppliers, overHalf: top.share > 50 }
    : { stage, known: false, hhi: null, top: null, coverage: null, suppliers: null, overHalf: null }
}
