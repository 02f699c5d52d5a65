import { audienceOf, type Audience } from '../audiences.ts'
import { dataschemaOf } from '../define-event.ts'
import { TLP_LABELS, type Tlp } from '../marking.ts'
import { isParty, type Party } from '../parties.ts'
import { decided, refused, type Decision } from '../refusal.ts'

/** What a partner's event says about itself, as far as the platform goes by it. Other attributes are the partner's own. */
export interface PartnerEnvelope {
  readonly id: string
  readonly source: string
  readonly type: string
  /** Of the data; 1 where no `dataschema` is given, so that a system that names none is read for ever. */
  readonly version: number
  readonly subject: string | null
  /** RFC 3339, as it was written. */
  readonly time: string | null
  readonly audience: Audience
  readonly tlp: Tlp
  readonly originator: Party | null
  readonly partitionkey: string | null
}

/** Attributes by CloudEvents name, all of them as text. */
export type PartnerAttributes = Readonly<Record<string, string>>

/** One cause a code; whoever refuses says each in three languages, with `field` and `facts`. */
export const ENVELOPE_REFUSALS = [
  'attribute-missing',
  'attribute-name-invalid',
  'extension-name-too-long',
  'specversion-unsupported',
  'attribute-too-long',
  'attribute-has-control-characters',
  'source-not-a-reference',
  'type-not-in-form',
  'time-not-rfc3339',
  'dataschema-of-another-type',
  'audience-unknown',
  'audience-not-sorted',
  'tlp-unknown',
  'originator-unknown',
  'data-not-json',
] as const
export type EnvelopeRefusal = (typeof ENVELOPE_REFUSALS)[number]

const refuse = (code: EnvelopeRefusal, field: string, facts?: Record<string, string | number>) =>
  refused(code, field, facts)

const REQUIRED = ['specversion', 'id', 'source', 'type', 'audience', 'tlp'] as const
const LONGEST = 200
/** CloudEvents 1.0: lower-case letters and digits; at most twenty of them, or some clients lose the attribute. */
const NAME = /^[a-z0-9]+$/
const LONGEST_NAME = 20
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/
const UNPAIRED = /\p{Surrogate}/u
/** A URI reference without spaces, in ASCII: what every client takes. */
const REFERENCE = /^[\x21-\x7e]+$/
const TYPE = /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/
const TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** Reads what a partner's event says about itself. It never throws for what it says. */
export function partnerEnvelopeOf(attributes: PartnerAttributes): Decision<PartnerEnvelope> {
  for (const [name, text] of Object.entries(attributes)) {
    const wrong = wrongAttribute(name, text)
    if (wrong) return wrong
  }
  const missing = REQUIRED.find((name) => !attributes[name])
  if (missing) return refuse('attribute-missing', missing)
  const { specversion = '', id = '', source = '', type = '', time = null, tlp: label } = attributes
  if (specversion !== '1.0') return refuse('specversion-unsupported', 'specversion', { specversion })
  if (!REFERENCE.test(source)) return refuse('source-not-a-reference', 'source')
  if (!TYPE.test(type)) return refuse('type-not-in-form', 'type', { type: short(type) })
  if (time !== null && !isTime(time)) return refuse('time-not-rfc3339', 'time', { time: short(time) })
  const version = versionIn(attributes['dataschema'], type)
  if (version === undefined)
    return refuse('dataschema-of-another-type', 'dataschema', { expected: dataschemaOf(type, 1) })
  const audience = audienceIn(attributes['audience'] ?? '')
  if (!audience.ok) return audience
  const tlp = TLP_LABELS.find((each) => each === label)
  if (!tlp) return refuse('tlp-unknown', 'tlp', { tlp: short(label ?? ''), known: TLP_LABELS.join(', ') })
  const { originator = null, subject = null, partitionkey = null } = attributes
  if (originator !== null && !isParty(originator))
    return refuse('originator-unknown', 'originator', { originator: short(originator) })
  return decided({
    id,
    source,
    type,
    version,
    subject,
    time,
    audience: audience.value,
    tlp,
    originator,
    partitionkey,
  })
}

function wrongAttribute(name: string, text: string): Decision<never> | undefined {
  if (!NAME.test(name)) return refuse('attribute-name-invalid', short(name))
  if (name.length > LONGEST_NAME)
    return refuse('extension-name-too-long', short(name), { length: name.length, longest: LONGEST_NAME })
  if (text.length > LONGEST)
    return refuse('attribute-too-long', name, { length: text.length, longest: LONGEST })
  if (CONTROL.test(text) || UNPAIRED.test(text)) return refuse('attribute-has-control-characters', name)
  return undefined
}

function audienceIn(code: string): Decision<Audience> {
  const audience = audienceOf(code)
  if (audience) return decided(audience)
  const sorted = code.split('-').toSorted().join('-')
  return audienceOf(sorted)
    ? refuse('audience-not-sorted', 'audience', { audience: short(code), sorted })
    : refuse('audience-unknown', 'audience', { audience: short(code) })
}

/** The regular expression lets 30 February through. */
function isTime(time: string): boolean {
  const [, day = ''] = TIME.exec(time) ?? []
  const date = new Date(`${day}T00:00:00Z`)
  return day !== '' && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function versionIn(dataschema: string | undefined, type: string): number | undefined {
  if (dataschema === undefined) return 1
  const [, version = ''] = /:([1-9][0-9]{0,8})$/.exec(dataschema) ?? []
  return dataschema === dataschemaOf(type, Number(version)) ? Number(version) : undefined
}

/** What a stranger wrote, short enough for a sentence. */
const short = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
