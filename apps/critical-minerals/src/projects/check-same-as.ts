import { decided, type Decision } from '@trilateral/contracts'
import type { MineralsProject } from '@trilateral/contracts/critical-minerals'
import { refuse } from './refusals.ts'

type Linked = Pick<MineralsProject, 'id' | 'country' | 'sameAs'>

/** Chains of records of one plant are as short as there are ministries; more is a fault, not a plant. */
const LONGEST_CHAIN = 10

/** Whether a record may say that it is of the same plant as another: that one stands, is in the same country, and does not lead back. */
export async function checkSameAs(
  project: Linked,
  find: (id: string) => Promise<Linked | null>,
): Promise<Decision<null>> {
  const { id, sameAs } = project
  if (sameAs === null) return decided(null)
  if (sameAs === id) return refuse('same-as-itself', 'sameAs')
  const other = await find(sameAs)
  if (!other) return refuse('same-as-unknown', 'sameAs')
  if (other.country !== project.country)
    return refuse('same-as-another-country', 'sameAs', { country: project.country, other: other.country })
  let next = other.sameAs
  for (let steps = 0; next !== null && steps < LONGEST_CHAIN; steps += 1) {
    if (next === id) return refuse('same-as-circle', 'sameAs')
    next = (await find(next))?.sameAs ?? null
  }
  return next === null ? decided(null) : refuse('same-as-circle', 'sameAs')
}
