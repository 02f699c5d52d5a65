import { audienceOf } from '../audience.ts'
import { envelopeSchema, plainAttributesSchema, type Envelope } from '../envelope.ts'
import { decided, type Decision } from '../refusal.ts'
import { quoted, unreadable } from './unreadable.ts'

/** Ten digits, so that sequences order alike as text and as numbers, as CloudEvents' sequence extension asks. */
const SEQUENCE_DIGITS = 10
const SEQUENCE = /^[0-9]{10}$/

export const sequenceText = (sequence: number) => String(sequence).padStart(SEQUENCE_DIGITS, '0')

type AttributeName = 'specversion' | keyof Envelope

const optional = new Set<AttributeName>(['causationid', 'traceparent'])

/** What an event must or may say about itself, by CloudEvents name. */
export const ATTRIBUTES: readonly AttributeName[] = ['specversion', ...envelopeSchema.keyof().options]

export const isAttribute = (name: string): name is AttributeName =>
  (ATTRIBUTES as readonly string[]).includes(name)

const required = ATTRIBUTES.filter((name) => !optional.has(name))

/** Attributes as both modes carry them: text by CloudEvents name, without the prefix `ce_`. */
export type AttributeTexts = { [Name in AttributeName]?: string }

/** Reads an envelope from its attributes' texts. */
export function envelopeOf(texts: AttributeTexts): Decision<Envelope> {
  const missing = required.find((name) => texts[name] === undefined)
  if (missing) return unreadable('attribute-missing', `The attribute ${missing} is not set.`, missing)
  if (texts.specversion !== '1.0')
    return unreadable(
      'specversion-unsupported',
      `CloudEvents ${quoted(texts.specversion ?? '')} is not read here; only 1.0 is.`,
      'specversion',
    )
  const { sequence: digits = '', audience: code = '' } = texts
  const sequence = SEQUENCE.test(digits) ? Number(digits) : 0
  if (sequence === 0)
    return unreadable(
      'attribute-invalid',
      `sequence is ${quoted(digits)}; it must be ten digits, from 0000000001.`,
      'sequence',
    )
  const audience = audienceOf(code)
  if (!audience) return unknownAudience(code)
  const plain = plainAttributesSchema.safeParse(texts)
  // The parsed object is ours alone: adding to it costs a third of copying it.
  if (plain.success) return decided(Object.assign(plain.data, { sequence, audience: [...audience] }))
  const [issue] = plain.error.issues
  const name = String(issue?.path[0])
  return unreadable('attribute-invalid', `${name}: ${issue?.message}`, name)
}

function unknownAudience(code: string): Decision<never> {
  const sorted = code.split('-').toSorted().join('-')
  return sorted !== code && audienceOf(sorted)
    ? unreadable(
        'audience-not-sorted',
        `audience is ${quoted(code)}; it must be written ${sorted}.`,
        'audience',
      )
    : unreadable('attribute-invalid', `audience is ${quoted(code)}; it names no set of parties.`, 'audience')
}
