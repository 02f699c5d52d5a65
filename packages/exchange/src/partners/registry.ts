import type { Decision, Party } from '@trilateral/contracts'
import { newToken, type Caller, type Logger } from '@trilateral/service'
import {
  amendPartner,
  issueCredentials,
  refuse,
  registerPartner,
  resumePartner,
  suspendPartner,
  type Particulars,
  type Partner,
  type PartnerDraft,
} from './partner.ts'
import type { Deed, PartnerDeed, PartnerStore } from './partner-store.ts'

type By = Pick<Caller, 'party' | 'subject' | 'name'>

/** A partner and the version of it that one saw: what changed since is not changed over. */
export interface Seen {
  readonly code: string
  readonly version: number
}

/** The broker's side of partners: their principals, topics and rights. */
export interface PartnerAccess {
  /** Whether partners can sign in to the broker at all; without it HTTP alone is theirs. */
  readonly offered: boolean
  /** The secret opens the broker's door from now on, and no other does. Rejects when the broker does not answer. */
  setSecret(code: string, secret: string): Promise<void>
  /** To be told when the registry changed, so that the broker follows at once. */
  changed(): void
  /**
   * Makes the broker what the registry says: topics, rights, quotas; a suspended partner is not let in. To be repeated, whatever
   * was left half done.
   * @returns the codes of the partners whose topics stand
   */
  reconcile(partners: readonly Partner[]): Promise<ReadonlySet<string>>
  /** Messages on a partner's topic that its own groups have not read, as they tell the broker; null: none has told. */
  unread(code: string): Promise<number | null>
}

/** What a ministry's secretariat does with its partners. Each change says who made it; every refusal has a code. */
export interface PartnerRegistry {
  list(party: Party): Promise<Partner[]>
  get(party: Party, code: string): Promise<Decision<Partner>>
  deeds(party: Party, code: string): Promise<PartnerDeed[]>
  register(by: By, draft: PartnerDraft): Promise<Decision<Partner>>
  amend(by: By, seen: Seen, particulars: Particulars): Promise<Decision<Partner>>
  /** The secret is told here and never again: kept are its hash and what the broker keeps of it. */
  issue(by: By, seen: Seen): Promise<Decision<{ readonly partner: Partner; readonly secret: string }>>
  suspend(by: By, seen: Seen, because: string): Promise<Decision<Partner>>
  resume(by: By, seen: Seen): Promise<Decision<Partner>>
}

const DEEDS_SHOWN = 100

export function partnerRegistry(
  store: PartnerStore,
  { access, logger, now }: { access: PartnerAccess; logger: Logger; now: () => Date },
): PartnerRegistry {
  const seenPartner = async (by: By, { code, version }: Seen): Promise<Decision<Partner>> => {
    const found = await store.get(by.party, code)
    if (!found.ok || found.value.version === version) return found
    return refuse('partner-changed-meanwhile', 'version')
  }
  const change = async (
    by: By,
    seen: Seen,
    deed: Deed,
    rule: (partner: Partner) => Decision<Partner>,
    facts?: PartnerDeed['facts'],
  ): Promise<Decision<Partner>> => {
    const found = await seenPartner(by, seen)
    const changed = found.ok ? rule(found.value) : found
    if (!changed.ok) return changed
    const kept = await store.update(changed.value, { by, deed, ...(facts ? { facts } : {}) })
    if (kept.ok) access.changed()
    return kept
  }

  return {
    list: (party) => store.list(party),
    get: (party, code) => store.get(party, code),
    deeds: (party, code) => store.deeds(party, code, DEEDS_SHOWN),

    async register(by, draft) {
      const partner = registerPartner(draft, by.party, now())
      const kept = partner.ok ? await store.insert(partner.value, { by, deed: 'registered' }) : partner
      if (kept.ok) access.changed()
      return kept
    },

    amend: (by, seen, particulars) =>
      change(by, seen, 'amended', (partner) => amendPartner(partner, particulars, now()), {
        tlp: particulars.ceiling.tlp,
        audiences: particulars.ceiling.audiences.join(', '),
        eventTypes: particulars.ceiling.eventTypes.join(', ').slice(0, 500),
      }),

    async issue(by, seen) {
      const found = await seenPartner(by, seen)
      const issued = found.ok ? issueCredentials(found.value, now()) : found
      if (!issued.ok) return issued
      const secret = newToken()
      // First where it may fail: what the registry says is handed out must open every door.
      try {
        await access.setSecret(issued.value.code, secret)
      } catch (error) {
        logger.warn({ err: error, partner: seen.code }, 'the broker did not take new credentials')
        return refuse('broker-does-not-answer')
      }
      const kept = await store.update(issued.value, { by, deed: 'credentials-issued' }, secret)
      return kept.ok ? { ok: true, value: { partner: kept.value, secret } } : kept
    },

    suspend: (by, seen, because) =>
      change(by, seen, 'suspended', (partner) => suspendPartner(partner, because, now()), { because }),

    resume: (by, seen) => change(by, seen, 'resumed', (partner) => resumePartner(partner, now())),
  }
}
