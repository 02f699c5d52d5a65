import {
  audienceOf,
  decided,
  eventDefinition,
  refused,
  TLP_LABELS,
  type Decision,
  type Party,
  type Refusal,
} from '@trilateral/contracts'
import { partnerCodeSchema } from '@trilateral/contracts/partner'

/** The strictest marks that a machine may hold. RED and AMBER+STRICT stay with people. */
export const CEILING_LABELS = ['AMBER', 'GREEN', 'CLEAR'] as const
export type CeilingLabel = (typeof CEILING_LABELS)[number]

/** What a partner may hold at most. */
export interface Ceiling {
  /** The strictest mark: `GREEN` lets GREEN and CLEAR through. */
  readonly tlp: CeilingLabel
  /** Codes of audiences that contain the owner, `jp-kr`. */
  readonly audiences: readonly string[]
  /** Types of events, or `*` alone for all. */
  readonly eventTypes: readonly string[]
}

export interface PartnerDraft {
  readonly code: string
  readonly name: string
  /** A desk's e-mail address: no person needs to be named. */
  readonly contact: string
  readonly ceiling: Ceiling
}

/** A system of one ministry that reads and sends events. */
export interface Partner extends PartnerDraft {
  readonly owner: Party
  readonly state: 'active' | 'suspended'
  /** Why it is suspended; null: it is not. */
  readonly because: string | null
  /** Grows with each change of the ceiling or the state. */
  readonly version: number
  /** When the credentials that open the door today were handed out; null: it has none. */
  readonly secretIssuedAt: Date | null
  readonly registeredAt: Date
  readonly changedAt: Date
}

/** Why the registry says no. The screens explain each in three languages. */
export const PARTNER_REFUSALS = [
  'partner-code-not-in-form',
  'partner-code-of-another-ministry',
  'partner-code-taken',
  'partner-name-missing',
  'partner-name-too-long',
  'contact-not-an-address',
  'ceiling-label-not-for-machines',
  'audiences-missing',
  'audience-unknown',
  'audience-without-owner',
  'event-types-missing',
  'event-type-unknown',
  'reason-missing',
  'reason-too-long',
  'partner-not-found',
  'partner-suspended',
  'partner-not-suspended',
  'partner-changed-meanwhile',
  'broker-does-not-answer',
] as const
export type PartnerRefusal = (typeof PARTNER_REFUSALS)[number]

export const refuse = (code: PartnerRefusal, field?: string, facts?: Refusal['facts']): Decision<never> =>
  refused(code, field, facts)

const LONGEST_NAME = 120
const LONGEST_REASON = 500
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** A partner as its ministry's secretariat registers it: active, and without credentials. */
export function registerPartner(draft: PartnerDraft, owner: Party, now: Date): Decision<Partner> {
  const code = draft.code.trim()
  if (!partnerCodeSchema.safeParse(code).success) return refuse('partner-code-not-in-form', 'code')
  // So that no ministry is refused a name that it cannot know to be taken.
  if (!code.startsWith(`${owner}-`)) return refuse('partner-code-of-another-ministry', 'code', { owner })
  // The prefix alone names no system, and a name that ends with a hyphen is half a name.
  if (code.endsWith('-')) return refuse('partner-code-not-in-form', 'code')
  const checked = checkParticulars(draft, owner)
  if (!checked.ok) return checked
  return decided({
    ...checked.value,
    code,
    owner,
    state: 'active',
    because: null,
    version: 1,
    secretIssuedAt: null,
    registeredAt: now,
    changedAt: now,
  })
}

export type Particulars = Omit<PartnerDraft, 'code'>

/** Name, contact and ceiling changed. A narrower ceiling withdraws what lies beyond it, a wider one sends what was left out. */
export function amendPartner(partner: Partner, particulars: Particulars, now: Date): Decision<Partner> {
  const checked = checkParticulars(particulars, partner.owner)
  if (!checked.ok) return checked
  return decided({ ...partner, ...checked.value, version: partner.version + 1, changedAt: now })
}

/** Nothing reaches it and nothing of it is taken until it is resumed; its credentials end. */
export function suspendPartner(partner: Partner, because: string, now: Date): Decision<Partner> {
  if (partner.state === 'suspended') return refuse('partner-suspended')
  const reason = because.trim()
  if (reason === '') return refuse('reason-missing', 'because')
  if (reason.length > LONGEST_REASON) return refuse('reason-too-long', 'because', { most: LONGEST_REASON })
  const { version } = partner
  return decided({
    ...partner,
    state: 'suspended',
    because: reason,
    version: version + 1,
    secretIssuedAt: null,
    changedAt: now,
  })
}

/** It may read and send again once it has new credentials: those from before are nobody's any more. */
export function resumePartner(partner: Partner, now: Date): Decision<Partner> {
  if (partner.state === 'active') return refuse('partner-not-suspended')
  return decided({
    ...partner,
    state: 'active',
    because: null,
    version: partner.version + 1,
    changedAt: now,
  })
}

/** New credentials; what opened the door before opens it no more. */
export function issueCredentials(partner: Partner, now: Date): Decision<Partner> {
  if (partner.state === 'suspended') return refuse('partner-suspended')
  return decided({ ...partner, secretIssuedAt: now, version: partner.version + 1, changedAt: now })
}

function checkParticulars({ name, contact, ceiling }: Particulars, owner: Party): Decision<Particulars> {
  const trimmed = { name: name.trim(), contact: contact.trim() }
  if (trimmed.name === '') return refuse('partner-name-missing', 'name')
  if (trimmed.name.length > LONGEST_NAME)
    return refuse('partner-name-too-long', 'name', { most: LONGEST_NAME })
  if (!ADDRESS.test(trimmed.contact) || trimmed.contact.length > 254)
    return refuse('contact-not-an-address', 'contact')
  const checked = checkCeiling(ceiling, owner)
  return checked.ok ? decided({ ...trimmed, ceiling: checked.value }) : checked
}

function checkCeiling({ tlp, audiences, eventTypes }: Ceiling, owner: Party): Decision<Ceiling> {
  if (!CEILING_LABELS.includes(tlp)) return refuse('ceiling-label-not-for-machines', 'ceiling.tlp')
  if (audiences.length === 0) return refuse('audiences-missing', 'ceiling.audiences')
  for (const code of audiences) {
    const audience = audienceOf(code)
    if (!audience) return refuse('audience-unknown', 'ceiling.audiences', { audience: code })
    if (!audience.includes(owner))
      return refuse('audience-without-owner', 'ceiling.audiences', { audience: code, owner })
  }
  if (eventTypes.length === 0) return refuse('event-types-missing', 'ceiling.eventTypes')
  const all = eventTypes.includes('*')
  const unknown = eventTypes.find((type) => type !== '*' && !eventDefinition(type))
  if (unknown !== undefined) return refuse('event-type-unknown', 'ceiling.eventTypes', { type: unknown })
  return decided({
    tlp,
    audiences: [...new Set(audiences)].toSorted(),
    eventTypes: all ? ['*'] : [...new Set(eventTypes)].toSorted(),
  })
}

/** Whether a mark is not stricter than the ceiling's. */
export const withinLabel = (ceiling: CeilingLabel, label: string): boolean => {
  const at = TLP_LABELS.findIndex((each) => each === label)
  return at >= TLP_LABELS.indexOf(ceiling)
}
