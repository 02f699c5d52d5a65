import { decided, type Decision } from '@trilateral/contracts'
import { refuse } from './refusals.ts'

/** What each record depends on, as far as the caller's ministry sees it. */
export type DependencyGraph = ReadonlyMap<string, readonly string[]>

/** Nothing waits for itself, whether at once or around corners; and what is waited for is there to be seen. */
export function checkDependencies(
  id: string,
  dependsOn: readonly string[],
  known: DependencyGraph,
): Decision<null> {
  for (const [index, other] of dependsOn.entries()) {
    const field = `dependsOn.${index}`
    if (other === id) return refuse('dependency-on-itself', field)
    if (dependsOn.indexOf(other) < index) return refuse('dependency-repeated', field)
    if (!known.has(other)) return refuse('dependency-unknown', field)
    const length = stepsBack(other, id, known)
    if (length !== null) return refuse('dependency-circle', field, { length: length + 1 })
  }
  return decided(null)
}

/** How many steps lead from one record to another along what each depends on; null where none do. */
function stepsBack(from: string, to: string, known: DependencyGraph): number | null {
  const seen = new Set([from])
  let edge = [from]
  for (let steps = 1; edge.length > 0; steps += 1) {
    const next: string[] = []
    for (const other of edge.flatMap((each) => known.get(each) ?? [])) {
      if (other === to) return steps
      if (!seen.has(other)) next.push(other)
      seen.add(other)
    }
    edge = next
  }
  return null
}
