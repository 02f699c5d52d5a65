import {
  AUDIENCES,
  audienceCode,
  decided,
  eventFamilies,
  type Decision,
  type Party,
  type Refusal,
} from '@trilateral/contracts'
import { partnerTopics } from '@trilateral/contracts/partner'
import { CEILING_LABELS, sentencesOf, type Partner, type PartnerRegistry } from '@trilateral/exchange'
import type { PartyPools } from '@trilateral/service'
import type { Partners } from './open-partners.ts'
import type {
  CeilingChoices,
  PartnerDetail,
  PartnerLine,
  RefusalLine,
  Ways,
  WithdrawalLine,
} from './views.ts'

export interface PartnerReader {
  readonly registry: PartnerRegistry
  list(party: Party): Promise<PartnerLine[]>
  /** Refusal: `partner-not-found`. */
  detail(party: Party, code: string): Promise<Decision<PartnerDetail>>
  choices(party: Party): CeilingChoices
  ways(code: string): Ways
}

interface Parts {
  readonly pools: PartyPools
  readonly partners: Partners
  readonly publicUrl: string
}

interface StandingRow {
  readonly partner: string
  readonly head: string
  readonly sent: string
  readonly handed_out: string
  readonly sent_at: Date | null
  readonly read_at: Date | null
  readonly wrote_at: Date | null
  readonly refusals: number
  readonly outstanding: number
}

const STANDING = `
  SELECT partner, head, sent, handed_out, sent_at, read_at, wrote_at,
    (SELECT count(*)::int FROM exchange.incoming WHERE incoming.partner = progress.partner
       AND rejected_position IS NOT NULL AND received_at > now() - interval '30 days') AS refusals,
    (SELECT count(*)::int FROM exchange.withdrawal WHERE withdrawal.partner = progress.partner
       AND confirmed_at IS NULL) AS outstanding
  FROM exchange.progress WHERE $1::text IS NULL OR partner = $1`

interface RefusalRow {
  readonly id: string
  readonly received_at: Date
  readonly channel: RefusalLine['channel']
  readonly record_offset: string | null
  readonly event_id: string | null
  readonly type: string | null
  readonly outcome: string
  readonly code: string
  readonly field: string | null
  readonly facts: NonNullable<Refusal['facts']>
}

const MOST_LINES = 50

/** A ministry's own systems, as the reader's party may see them. */
export function partnerReader({ pools, partners, publicUrl }: Parts): PartnerReader {
  const { exchange, access } = partners
  const { registry } = exchange
  const ways = (code: string): Ways => ({
    kafka: access.offered ? { username: `partner-${code}`, groupPrefix: `partner-${code}.` } : null,
    topics: partnerTopics(code),
    http: new URL('/exchange/v1/events', publicUrl).href,
  })
  const standings = async (party: Party, code: string | null) => {
    const { rows } = await pools[party].query<StandingRow>(STANDING, [code])
    return new Map(rows.map((row) => [row.partner, row]))
  }
  const refusals = async (party: Party, code: string): Promise<RefusalLine[]> => {
    const { rows } = await pools[party].query<RefusalRow>(
      `SELECT id, received_at, channel, record_offset, event_id, type, outcome, code, field, facts FROM exchange.incoming
       WHERE partner = $1 AND rejected_position IS NOT NULL ORDER BY rejected_position DESC LIMIT $2`,
      [code, MOST_LINES],
    )
    return rows.map(refusalLine)
  }
  const withdrawals = async (party: Party, code: string): Promise<WithdrawalLine[]> => {
    const { rows } = await pools[party].query<{
      id: string
      source: string
      subject: string
      because: WithdrawalLine['because']
      ordered_at: Date
      confirmed_at: Date | null
    }>(
      `SELECT id, source, subject, because, ordered_at, confirmed_at FROM exchange.withdrawal
       WHERE partner = $1 ORDER BY confirmed_at IS NOT NULL, ordered_at DESC LIMIT $2`,
      [code, MOST_LINES],
    )
    return rows.map(({ ordered_at, confirmed_at, ...row }) => ({
      ...row,
      orderedAt: ordered_at.toISOString(),
      confirmedAt: instant(confirmed_at),
    }))
  }

  return {
    registry,
    ways,
    async list(party) {
      const [all, standing] = await Promise.all([registry.list(party), standings(party, null)])
      return all.map((partner) => lineOf(partner, standing.get(partner.code)))
    },
    async detail(party, code) {
      const found = await registry.get(party, code)
      if (!found.ok) return found
      const [standing, refusalLines, withdrawalLines, deeds, unread] = await Promise.all([
        standings(party, code),
        refusals(party, code),
        withdrawals(party, code),
        registry.deeds(party, code),
        // A broker that is away is no reason to show nothing.
        access.unread(code).catch(() => null),
      ])
      const row = standing.get(code)
      return decided({
        ...lineOf(found.value, row),
        registeredAt: found.value.registeredAt.toISOString(),
        log: {
          head: Number(row?.head ?? 0),
          sent: Number(row?.sent ?? 0),
          handedOut: Number(row?.handed_out ?? 0),
        },
        unread,
        refusalLines,
        withdrawals: withdrawalLines,
        deeds: deeds.map(({ at, ...deed }) => ({ ...deed, at: at.toISOString() })),
        ways: ways(code),
      })
    },
    choices: (party) => ({
      labels: CEILING_LABELS,
      audiences: AUDIENCES.filter((audience) => audience.includes(party)).map(audienceCode),
      eventTypes: eventFamilies.flatMap(({ events }) => events.map(({ type }) => type)).toSorted(),
    }),
  }
}

const instant = (date: Date | null) => date?.toISOString() ?? null

function lineOf(partner: Partner, row: StandingRow | undefined): PartnerLine {
  const { code, name, contact, ceiling, state, because, version, secretIssuedAt } = partner
  return {
    code,
    name,
    contact,
    ceiling,
    state,
    because,
    version,
    credentialsSince: instant(secretIssuedAt),
    waiting: Number(row?.head ?? 0) - Number(row?.sent ?? 0),
    sentAt: instant(row?.sent_at ?? null),
    readAt: instant(row?.read_at ?? null),
    wroteAt: instant(row?.wrote_at ?? null),
    refusals: row?.refusals ?? 0,
    withdrawalsOutstanding: row?.outstanding ?? 0,
  }
}

function refusalLine(row: RefusalRow): RefusalLine {
  const { id, channel, code, field, facts, type } = row
  return {
    id,
    at: row.received_at.toISOString(),
    channel,
    offset: row.record_offset,
    eventId: row.event_id,
    type,
    isQuarantined: row.outcome === 'quarantined',
    code,
    field,
    sentence: sentencesOf({ code, facts, ...(field === null ? {} : { field }) }),
  }
}
