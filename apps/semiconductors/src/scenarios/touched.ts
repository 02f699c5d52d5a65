import { CHIP_STAGES, type ChipInput, type Scenario } from '@trilateral/contracts/semiconductors'

/** Everything of the register that cannot go on as before when an input stops: without the titles of programs, which stand elsewhere. */
export type Touched = Omit<Scenario['touched'], 'programs'> & { readonly programs: readonly string[] }

/**
 * What hangs on an input: all that is made from it, directly or through others, each once and by the shortest way; the stages that use
 * any of these; and the programs and commitments that any of these bears on.
 */
export function touchedBy(stopped: ChipInput, register: readonly ChipInput[]): Touched {
  const through = new Map<string, readonly string[]>([[stopped.id, []]])
  const reached = [stopped]
  for (const one of reached) {
    const way = [...(through.get(one.id) ?? []), one.id]
    for (const next of register)
      if (next.madeFrom.includes(one.id) && !through.has(next.id)) {
        through.set(next.id, way)
        reached.push(next)
      }
  }
  const stages = new Set(reached.flatMap(({ stage, usedAt }) => [stage, ...usedAt]))
  return {
    inputs: reached
      .slice(1)
      .map(({ id, title, stage }) => ({ id, title, stage, through: [...(through.get(id) ?? [])] })),
    stages: CHIP_STAGES.filter((stage) => stages.has(stage)),
    programs: [...new Set(reached.flatMap(({ programs }) => programs))],
    commitments: [...new Set(reached.flatMap(({ commitments }) => commitments))].toSorted(),
  }
}
