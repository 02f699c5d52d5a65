import type { BrokerAdmin } from '../broker-admin.ts'
import type { Plan, Step } from './step.ts'
import { wordsOf } from './words.ts'

export interface ApplyOptions {
  /** Whether topics that nothing here knows are deleted with all that they hold. Not unless told. */
  readonly allowDelete?: boolean
  /** The password with which a user is made. Asked for new ones alone: a password that is set is never changed here. */
  readonly passwordOf?: (name: string) => string | undefined | Promise<string | undefined>
  /** Hears each step that was taken, in words. */
  readonly onStep?: (words: string) => void
}

export interface Applied {
  readonly taken: readonly Step[]
  /** Deletions without leave. */
  readonly left: readonly Step[]
}

/** A first plan has some two hundred steps: one by one, ten seconds go by. */
const AT_ONCE = 8

/**
 * Takes the steps of a plan in their order, a few of one kind side by side; it may be killed and begun again with a new plan.
 * @throws before anything is changed when a new user has no password; when the broker refuses a step
 */
export async function applyPlan(
  admin: BrokerAdmin,
  plan: Plan,
  { allowDelete = false, passwordOf = () => undefined, onStep }: ApplyOptions = {},
): Promise<Applied> {
  const left = plan.steps.filter(({ kind }) => kind === 'delete-topic' && !allowDelete)
  const taken = plan.steps.filter((step) => !left.includes(step))
  const passwords = await passwordsFor(taken, passwordOf)
  for (const steps of sideBySide(taken)) {
    await Promise.all(steps.map((step) => take(admin, step, passwords)))
    for (const step of steps) onStep?.(wordsOf(step))
  }
  return { taken, left }
}

async function passwordsFor(
  steps: readonly Step[],
  passwordOf: NonNullable<ApplyOptions['passwordOf']>,
): Promise<Map<string, string>> {
  const passwords = new Map<string, string>()
  const missing: string[] = []
  for (const step of steps) {
    if (step.kind !== 'create-user') continue
    const password = await passwordOf(step.name)
    if (password === undefined) missing.push(step.name)
    else passwords.set(step.name, password)
  }
  if (missing.length > 0)
    throw new Error(
      `No password is given for the new ${missing.length === 1 ? 'user' : 'users'} ${missing.join(', ')}: name a folder for passwords in BROKER_PASSWORDS`,
    )
  return passwords
}

function sideBySide(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = []
  for (const step of steps) {
    const group = groups.at(-1)
    if (group && group.length < AT_ONCE && group[0]?.kind === step.kind) group.push(step)
    else groups.push([step])
  }
  return groups
}

async function take(admin: BrokerAdmin, step: Step, passwords: ReadonlyMap<string, string>): Promise<void> {
  switch (step.kind) {
    case 'remove-acl':
      return admin.removeAcl(step.acl)
    case 'remove-user':
      return admin.removeUser(step.name)
    case 'remove-quota':
      return admin.setQuota(step.name, undefined)
    case 'delete-topic':
      return admin.deleteTopic(step.name)
    case 'create-topic':
      return admin.createTopic(step.topic)
    case 'set-topic':
      return admin.setTopicSettings(step.name, step.settings)
    case 'set-quota':
      return admin.setQuota(step.name, step.quota)
    case 'create-user':
      return admin.setUser(step.name, passwords.get(step.name) ?? '')
    case 'add-acl':
      return admin.addAcls([step.acl])
  }
}
