import type { FlowLink, FlowNode } from '@trilateral/ui/charts'
import type { SupplyChain } from '../answers.ts'

/** Countries below this share of a stage are drawn together: slivers cannot be read. */
const LEAST_PERCENT = 3

type Stage = SupplyChain['stages'][number]['stage']

interface Names {
  /** A country as the supplier of one stage. */
  readonly supplier: (country: string, stage: Stage) => string
  readonly stage: (stage: Stage) => string
  readonly rest: (stage: Stage) => string
}

/**
 * Who supplies each stage, as bands from suppliers to stages. Only what is recorded: whose ore goes to whose plant is not, so no
 * band runs from one stage to the next; and a country stands once for each stage that it supplies, since percents of two stages
 * add up to nothing. What is missing to 100 % is a band of its own; a stage without figures is unknown.
 */
export function stageFlows({ stages }: Pick<SupplyChain, 'stages'>, names: Names) {
  const nodes: FlowNode[] = []
  const links: FlowLink[] = []
  for (const { stage, shares } of stages) {
    const to = `stage ${stage}`
    const add = (from: string, label: string, value: number | null) => {
      nodes.push({ key: from, label, stage: 'suppliers' })
      links.push({ from, to, value })
    }
    const shown = shares.filter(({ share }) => share >= LEAST_PERCENT)
    const rest = 100 - shown.reduce((sum, { share }) => sum + share, 0)
    for (const { country, share } of shown) add(`${country} ${stage}`, names.supplier(country, stage), share)
    if (shares.length === 0) add(`rest ${stage}`, names.rest(stage), null)
    // Printed shares may add up to a little more than 100; a rest of less than that rounding is none.
    else if (rest > 0.5) add(`rest ${stage}`, names.rest(stage), rest)
    nodes.push({ key: to, label: names.stage(stage), stage: 'stages' })
  }
  return { nodes, links }
}
