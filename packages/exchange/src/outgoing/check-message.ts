import type { WireMessage } from '@trilateral/contracts'

/**
 * What every client that is not ours needs, by the number under which the reference has it (kcat, and the CloudEvents SDKs for Java,
 * Python and Go with their own Kafka clients). One message that breaks a rule stops Java's client at that offset for ever.
 */
export const CLIENT_RULES = {
  1: 'Headers are ce_* in lower case and content-type; their values are text, raw, and datacontenttype is not among them.',
  2: 'What is not set is left out: no empty header, and nothing but text.',
  3: 'The key is the partitionkey, in UTF-8.',
  4: 'The source is ASCII without spaces, the schema an absolute URI, the time RFC 3339 with capital T and Z or an offset.',
  5: 'In structured mode the content type is application/cloudevents+json, and no member is null.',
  6: 'Data is there: a value that is JSON, an empty object at the least.',
  7: 'It is a valid CloudEvent: version 1.0 with id, source and type.',
} as const
export type ClientRule = keyof typeof CLIENT_RULES

const NAME = /^ce_[a-z0-9]{1,20}$/
const UNPAIRED = /\p{Surrogate}/u
const ASCII = /^[\x21-\x7e]+$/
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/** The rules that a message breaks as it would leave; none means that every client reads it. */
export function brokenRules({ key, headers, value }: WireMessage): ClientRule[] {
  const given: Readonly<Record<string, unknown>> = headers
  const texts = Object.entries(given)
  const structured = String(given['content-type']).includes('cloudevents')
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : '')
  const checks: Record<ClientRule, boolean> = {
    1:
      texts.every(([name]) => NAME.test(name) || name === 'content-type') &&
      !('ce_datacontenttype' in given) &&
      'content-type' in given,
    2: texts.every(([, each]) => isWhole(each)),
    3: isWhole(key) && (structured || key === given['ce_partitionkey']),
    4: structured || areReadable(text),
    5: structured ? isStructured(text('content-type'), value) : text('content-type') === 'application/json',
    6: isData(value),
    7:
      structured ||
      (text('ce_specversion') === '1.0' &&
        ['id', 'source', 'type'].every((name) => text(`ce_${name}`) !== '')),
  }
  return ([1, 2, 3, 4, 5, 6, 7] as const).filter((rule) => !checks[rule])
}

const isWhole = (each: unknown) => typeof each === 'string' && each !== '' && !UNPAIRED.test(each)

const areReadable = (text: (name: string) => string) =>
  ASCII.test(text('ce_source')) &&
  (text('ce_dataschema') === '' || ABSOLUTE.test(text('ce_dataschema'))) &&
  (text('ce_time') === '' || TIME.test(text('ce_time')))

function isStructured(contentType: string, value: unknown): boolean {
  const json = parsed(value)
  if (contentType !== 'application/cloudevents+json' || typeof json !== 'object' || json === null)
    return false
  return Object.values(json).every((member) => member !== null)
}

function isData(value: unknown): boolean {
  const json = parsed(value)
  return json !== undefined && json !== null && typeof value === 'string' && !UNPAIRED.test(value)
}

function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : undefined
  } catch {
    return undefined
  }
}
