import { CHIP_STAGES, type ChipInput, type Scenario } from '@trilateral/contracts/semiconductors'
import { inputGraph } from '../stage-map/graph.ts'

/** Everything of the register that cannot go on as before when an input stops: without the titles of programs, which stand elsewhere. */
export type Touched = Omit<Scenario['touched'], 'programs'> & { readonly programs: readonly string[] }

/**
 * What hangs on an input: all that is made from it, directly or through others, each once and by the shortest way; the stages that use
 * any of these; and the programs and commitments that any of these bears on.
 */
export function touchedBy(stopped: ChipInput, register: readonly ChipInput[]): Touched {
  const byId = new Map(register.map((input) => [input.id, input]))
  const reached = inputGraph(register)
    .goesInto(stopped.id)
    .flatMap(({ id, path }) => {
      const input = byId.get(id)
      return input ? [{ input, through: [stopped.id, ...path.slice(0, -1)] }] : []
    })
  const all = [stopped, ...reached.map(({ input }) => input)]
  const stages = new Set(all.flatMap(({ stage, usedAt }) => [stage, ...usedAt]))
  return {
    inputs: reached.map(({ input: { id, title, stage }, through }) => ({ id, title, stage, through })),
    stages: CHIP_STAGES.filter((stage) => stages.has(stage)),
    programs: [...new Set(all.flatMap(({ programs }) => programs))],
    commitments: [...new Set(all.flatMap(({ commitments }) => commitments))].toSorted(),
  }
}
