import type { Audience, Decision } from '@trilateral/contracts'
import { recallOrdered, type SharingChange } from '@trilateral/contracts/work-program'
import {
  alsoEntered,
  happened,
  type Also,
  type Entry,
  type Receipt,
  type Recorder,
} from '@trilateral/records'
import { personOf, type DeskParts } from '../desk/desk-parts.ts'
import { refuse } from '../rules/refusals.ts'
import { confirmSharing, declineSharing, proposeSharing, recallBy } from '../rules/sharing/sharing.ts'
import type { ConfirmSharingInput, DeclineSharingInput, ProposeSharingInput } from './inputs.ts'
import { planSharing, type SharingPlan } from './plan-sharing.ts'
import { recallRecord, sharingChangeRecord } from './sharing-records.ts'

export function sharingCommands(parts: DeskParts) {
  const { records, area, now } = parts

  /** Names are borne by several; who proposed it is known by what the identity provider calls them. */
  async function isProposer(by: Recorder, id: string): Promise<boolean> {
    const [first] = await records.versions(by.party, sharingChangeRecord, id)
    return first?.by.subject === by.subject
  }

  /** The record with its new audience, what goes with it, and the word to those who lose it: all at once. */
  function carriedOut(change: Entry<SharingChange>, plan: SharingPlan, at: string): Entry<SharingChange> {
    if (change.state.status !== 'carried-out') return change
    const { subject } = plan
    const along = plan.along.map(({ entity, id, version }) => ({ entity, id, version: version + 1 }))
    const recall = (id: string) =>
      recallBy(change.state, { id, area, version: subject.version + 1, along, at })
    const told: Also[] = recall(subject.id)
      ? [
          alsoEntered(recallRecord, { audience: subject.audience, tlp: subject.tlp }, (id) => {
            const state = recall(id)
            if (!state) throw new Error(`${subject.id} was withdrawn from nobody`)
            return { state, event: happened(recallOrdered, { recall: state }) }
          }),
        ]
      : []
    return { ...change, also: [...plan.also, ...told] }
  }

  return {
    async propose(by: Recorder, input: ProposeSharingInput): Promise<Decision<Receipt>> {
      const { requestId, of, to, reason, seenVersion } = input
      const audience: Audience = [by.party]
      const command = { requestId, request: { of, to, reason }, audience, tlp: 'AMBER+STRICT' } as const
      return records.enter(by, sharingChangeRecord, command, async (look, id) => {
        const plan = await planSharing(parts, look, by.party, { of, to })
        if (!plan.ok) return plan
        const { subject } = plan.value
        if (subject.version !== seenVersion) return refuse('sharing-changed-meanwhile')
        const waiting = (await look.under(sharingChangeRecord, of.id)).find(
          ({ state }) => state.status === 'proposed',
        )?.state
        const at = now().toISOString()
        const { audience: from, originator } = subject
        const proposed = proposeSharing(
          { of, to, reason },
          { id, by: personOf(by), at, from, originator, waiting },
        )
        return proposed.ok ? { ok: true, value: carriedOut(proposed.value, plan.value, at) } : proposed
      })
    },

    async confirm(by: Recorder, input: ConfirmSharingInput): Promise<Decision<Receipt>> {
      const { requestId, id, expectedVersion, seenVersion } = input
      const own = await isProposer(by, id)
      const command = { id, requestId, expectedVersion, request: 'confirm' }
      return records.change(by, sharingChangeRecord, command, async ({ state }, look) => {
        const at = now().toISOString()
        const { of, to } = state
        const asked = { by: personOf(by), at, isProposer: own }
        // What its own rule refuses is said before what the record's rules say.
        const confirmed = confirmSharing(state, { ...asked, audience: state.from })
        if (!confirmed.ok) return confirmed
        const plan = await planSharing(parts, look, by.party, { of, to })
        if (!plan.ok) return plan
        const { subject } = plan.value
        if (subject.version !== seenVersion) return refuse('sharing-changed-meanwhile')
        const still = confirmSharing(state, { ...asked, audience: subject.audience })
        return still.ok ? { ok: true, value: carriedOut(still.value, plan.value, at) } : still
      })
    },

    async decline(by: Recorder, input: DeclineSharingInput): Promise<Decision<Receipt>> {
      const { requestId, id, expectedVersion, because } = input
      const own = await isProposer(by, id)
      const command = { id, requestId, expectedVersion, request: { because } }
      return records.change(by, sharingChangeRecord, command, ({ state }) =>
        declineSharing(state, because, { by: personOf(by), at: now().toISOString(), isProposer: own }),
      )
    },
  }
}
