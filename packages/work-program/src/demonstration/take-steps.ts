import type { Refusal } from '@trilateral/contracts'
import type { RecordStore } from '@trilateral/records'
import { workProgramDesk } from '../desk/work-program-desk.ts'
import type { Step } from './step.ts'

export interface TakenSteps {
  /** Steps that stand as the demonstration has them, taken now or at an earlier start. */
  readonly standing: number
  /** Steps that found officials' own work instead of what they lean on: theirs stays. */
  readonly left: readonly { readonly key: string; readonly refusal: Refusal }[]
}

/** Noon in London: the same day in Tokyo, Seoul and Washington, all year. */
const momentOf = (step: Step) => new Date(`${step.on}T12:00:00.000Z`)

/**
 * Takes the steps of a demonstration through the same rules as an official's, each as on its own day. Starting again, or in
 * several copies at once, takes nothing twice.
 */
export async function takeSteps(
  records: RecordStore,
  area: string,
  steps: readonly Step[],
): Promise<TakenSteps> {
  const left: { key: string; refusal: Refusal }[] = []
  for (const step of steps) {
    const taken = await step.take(workProgramDesk({ records, area, now: () => momentOf(step) }))
    if (!taken.ok) left.push({ key: step.key, refusal: taken.refusal })
  }
  return { standing: steps.length - left.length, left }
}
