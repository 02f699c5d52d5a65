import { setTimeout as sleep } from 'node:timers/promises'
import type { BrokerAdmin } from '../broker-admin.ts'
import type { DesiredBroker } from '../desired-broker.ts'
import { applyPlan, type Applied, type ApplyOptions } from './apply-plan.ts'
import { planBroker } from './plan-broker.ts'
import type { Plan } from './step.ts'
import { wordsOf } from './words.ts'

const SETTLED_LIMIT_MS = 15_000
const LOOK_MS = 100
/** A change is acknowledged by one broker, and the others hear of it a moment later; each look may be answered by another one. */
const LOOKS = 5

/**
 * Plans, applies, and looks whether it stands: resolves when a second plan finds nothing left to do but deletions without leave.
 * @param plan what was shown to the person who said yes; absent, what differs now
 * @throws when the broker refuses a step, or does not show it within 15 s
 */
export async function bringUpToDate(
  admin: BrokerAdmin,
  desired: DesiredBroker,
  options: ApplyOptions & { readonly plan?: Plan } = {},
): Promise<Applied> {
  const applied = await applyPlan(admin, options.plan ?? (await planBroker(admin, desired)), options)
  const end = Date.now() + SETTLED_LIMIT_MS
  for (let quiet = 0; quiet < LOOKS;) {
    const { steps } = await planBroker(admin, desired)
    const open = steps.filter(({ kind }) => kind !== 'delete-topic' || options.allowDelete)
    const [first] = open
    quiet = first ? 0 : quiet + 1
    if (first && Date.now() > end)
      throw new Error(`${open.length} changes were applied and do not show, among them: ${wordsOf(first)}`)
    await sleep(LOOK_MS)
  }
  return applied
}
