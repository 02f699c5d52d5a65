import type { Acl } from '@trilateral/bus/admin'
import type { Quota } from '../access/access.ts'
import type { Plan, Step } from './step.ts'

/** A step for the person who decides whether it is taken. */
export function wordsOf(step: Step): string {
  switch (step.kind) {
    case 'create-topic': {
      const { name, partitions, replicas, settings } = step.topic
      return `create the topic ${name}: ${count(partitions, 'partition')}, ${count(replicas, 'copy')}, ${listed(settings)}`
    }
    case 'set-topic':
      return `set ${step.name}: ${changes(step.before, step.settings)}`
    case 'delete-topic': {
      const { records } = step
      const what = records === 0n ? 'is empty' : `holds ${records} ${records === 1n ? 'record' : 'records'}`
      return `delete the topic ${step.name}, which ${what} and which nothing here knows`
    }
    case 'create-user':
      return `make the user ${step.name}`
    case 'remove-user':
      return `remove the user ${step.name}: it is let in no more`
    case 'set-quota':
      return `limit ${step.name} to ${limits(step.quota)}`
    case 'remove-quota':
      return `take away the limits of ${step.name}`
    case 'add-acl':
      return `allow ${right(step.acl)}`
    default:
      return `take back: ${step.acl.permission} ${right(step.acl)}`
  }
}

/** The whole plan, a line each; says so when nothing differs. */
export function planInWords({ steps, problems, notApplicable }: Plan): string {
  const lines = [
    ...steps.map((step) => `  ${wordsOf(step)}`),
    ...problems.map((problem) => `  ! ${problem}`),
    ...notApplicable.map((words) => `  (${words})`),
  ]
  if (steps.length === 0 && problems.length === 0)
    return ['Nothing differs: the broker is as it should be.', ...lines].join('\n')
  return [`${steps.length + problems.length} differences`, ...lines].join('\n')
}

function right({ principal, resource, name, pattern, operation, host }: Acl): string {
  const what =
    resource === 'cluster'
      ? 'the cluster'
      : pattern === 'prefixed'
        ? `every ${resource} that begins with "${name}"`
        : `the ${resource} ${name}`
  return `${principal} to ${operation} ${what}${host === '*' ? '' : ` from ${host}`}`
}

const limits = ({ producerBytesPerSecond, consumerBytesPerSecond, requestPercentage }: Quota): string =>
  `${kilobytes(producerBytesPerSecond)} written and ${kilobytes(consumerBytesPerSecond)} read a second, ${requestPercentage} % of a request thread`

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KiB`

const listed = (settings: Readonly<Record<string, string>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')

function changes(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  return names
    .filter((name) => before[name] !== after[name])
    .map(
      (name) =>
        `${name} ${before[name] ?? 'as the broker has it'} → ${after[name] ?? 'as the broker has it'}`,
    )
    .join(', ')
}

const count = (number: number, word: string): string =>
  `${number} ${number === 1 ? word : word.replace(/y$/, 'ie').concat('s')}`
