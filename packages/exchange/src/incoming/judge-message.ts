import {
  areas,
  audienceCode,
  decided,
  liftData,
  refused,
  type Decision,
  type EventDefinition,
  type Refusal,
  type Tlp,
} from '@trilateral/contracts'
import {
  disruptionReported,
  indicatorObserved,
  partnerSource,
  readPartnerMessage,
  withdrawalConfirmed,
  type ObservedIndicator,
  type PartnerEnvelope,
  type PartnerEvent,
  type ReportedDisruption,
} from '@trilateral/contracts/partner'
import type { PartnerReport } from '@trilateral/contracts/portal'
import type { Partner } from '../partners/partner.ts'
import { checkTariffLines } from './check-tariff-lines.ts'
import type { PartnerMessage } from './partner-message.ts'
import { problemIn } from './problems.ts'
import { spoiltText } from './spoilt-text.ts'

/** Bytes of a value. The largest event that a partner may write needs a tenth of it. */
export const LARGEST_VALUE = 256 * 1024

/** Why the platform does not take what is a valid event. The rest are the codes of `readPartnerMessage` and of tariff lines. */
export const TAKING_REFUSALS = [
  'partner-suspended',
  'message-too-large',
  'batch-unreadable',
  'source-of-another',
  'type-not-for-partners',
  'version-unknown',
  'originator-not-owner',
  'audience-without-owner',
  'data-invalid',
  'data-has-control-characters',
  'data-not-lifted',
  'area-unknown',
  'withdrawal-unknown',
  'id-used-before',
] as const
export type TakingRefusal = (typeof TAKING_REFUSALS)[number]

export const refuse = (code: TakingRefusal, field?: string, facts?: Refusal['facts']): Decision<never> =>
  refused(code, field, facts)

/** What a message may be once it was judged. */
export type Taken =
  | {
      readonly kind: 'report'
      readonly area: string
      readonly audience: string
      readonly tlp: Tlp
      readonly report: PartnerReport['report']
    }
  | { readonly kind: 'confirmation'; readonly withdrawal: string }

export interface Judgement {
  /** Null where it could not be read. */
  readonly event: PartnerEvent | null
  /** What the event is taken for, or why it is not. */
  readonly decision: Decision<Taken>
}

const INBOUND: ReadonlyMap<string, EventDefinition> = new Map(
  [disruptionReported, indicatorObserved, withdrawalConfirmed].map((each) => [each.type, each]),
)

/** Judges a message by what it says and whose it is. What the database knows (repeated ids, open withdrawals) is judged after it. */
export function judgeMessage(partner: Partner, message: PartnerMessage): Judgement {
  if (message.unreadable)
    return { event: null, decision: refuse('batch-unreadable', undefined, message.unreadable) }
  const size = message.value?.byteLength ?? 0
  if (size > LARGEST_VALUE)
    return {
      event: null,
      decision: refuse('message-too-large', undefined, { size, largest: LARGEST_VALUE }),
    }
  const read = readPartnerMessage(message)
  if (!read.ok) return { event: null, decision: read }
  const event = read.value
  if (partner.state === 'suspended')
    return { event, decision: refuse('partner-suspended', undefined, { because: partner.because ?? '' }) }
  const decision = judgeEnvelope(partner, event.envelope)
  return { event, decision: decision.ok ? judgeData(decision.value, event) : decision }
}

function judgeEnvelope(
  { code, owner }: Partner,
  { source, type, version, originator, audience }: PartnerEnvelope,
): Decision<EventDefinition> {
  const own = partnerSource(code)
  if (source !== own) return refuse('source-of-another', 'source', { source: source.slice(0, 80), own })
  const definition = INBOUND.get(type)
  if (!definition)
    return refuse('type-not-for-partners', 'type', {
      type: type.slice(0, 80),
      known: [...INBOUND.keys()].join(', '),
    })
  if (version > definition.version)
    return refuse('version-unknown', 'dataschema', { version, known: definition.version })
  if (originator !== null && originator !== owner)
    return refuse('originator-not-owner', 'originator', { originator, owner })
  if (!audience.includes(owner))
    return refuse('audience-without-owner', 'audience', { audience: audienceCode(audience), owner })
  return decided(definition)
}

function judgeData(definition: EventDefinition, { envelope, data }: PartnerEvent): Decision<Taken> {
  const spoilt = spoiltText(data)
  if (spoilt !== undefined) return refuse('data-has-control-characters', spoilt)
  const lifted = liftData(definition, envelope.version, data)
  if (!lifted.ok) {
    if (lifted.why === 'upcast-failed') return refuse('data-not-lifted', 'data')
    const { field, facts } = problemIn(lifted.error, data)
    return refuse('data-invalid', field, facts)
  }
  const marks = { audience: audienceCode(envelope.audience), tlp: envelope.tlp }
  if (definition.type === withdrawalConfirmed.type) {
    const { withdrawal } = lifted.value as { withdrawal: string }
    return decided({ kind: 'confirmation', withdrawal })
  }
  if (definition.type === indicatorObserved.type) {
    const value = lifted.value as ObservedIndicator
    return decided({
      kind: 'report',
      area: 'semiconductors',
      ...marks,
      report: { kind: 'indicator-value', value },
    })
  }
  const disruption = lifted.value as ReportedDisruption
  if (!areas.some(({ code }) => code === disruption.area))
    return refuse('area-unknown', 'area', {
      area: disruption.area.slice(0, 80),
      known: areas.map(({ code }) => code).join(', '),
    })
  const lines = checkTariffLines(disruption.goods)
  if (!lines.ok) return lines
  return decided({
    kind: 'report',
    area: disruption.area,
    ...marks,
    report: { kind: 'disruption', disruption },
  })
}
