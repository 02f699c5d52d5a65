import type { Party } from '@trilateral/contracts'
import type { CeilingLabel, Partner } from './partner.ts'

/** A partner as its table has it. */
export interface PartnerRow {
  readonly code: string
  readonly owner: Party
  readonly name: string
  readonly contact: string
  readonly tlp: CeilingLabel
  readonly audiences: readonly string[]
  readonly event_types: readonly string[]
  readonly state: Partner['state']
  readonly state_because: string | null
  readonly version: number
  readonly secret_issued_at: Date | null
  readonly registered_at: Date
  readonly changed_at: Date
}

export const PARTNER_COLUMNS = `code, owner, name, contact, tlp, audiences, event_types, state, state_because, version,
  secret_issued_at, registered_at, changed_at`

export const partnerOf = (row: PartnerRow): Partner => ({
  code: row.code,
  owner: row.owner,
  name: row.name,
  contact: row.contact,
  ceiling: { tlp: row.tlp, audiences: row.audiences, eventTypes: row.event_types },
  state: row.state,
  because: row.state_because,
  version: row.version,
  secretIssuedAt: row.secret_issued_at,
  registeredAt: row.registered_at,
  changedAt: row.changed_at,
})

/** Cells in the order of PARTNER_COLUMNS. */
export const cellsOf = (partner: Partner): unknown[] => [
  partner.code,
  partner.owner,
  partner.name,
  partner.contact,
  partner.ceiling.tlp,
  partner.ceiling.audiences,
  partner.ceiling.eventTypes,
  partner.state,
  partner.because,
  partner.version,
  partner.secretIssuedAt,
  partner.registeredAt,
  partner.changedAt,
]
