import { randomUUID } from 'node:crypto'
import type { Party } from '@trilateral/contracts'
import { inTransaction } from '@trilateral/journal'
import type { PartyPools } from '@trilateral/service'
import type { Pool, PoolClient } from 'pg'
import { noteDeed } from '../partners/note-deed.ts'
import type { Partner } from '../partners/partner.ts'
import type { Doer, PausedBecause, Steward, Webhook, WebhookDeed, WebhookDelivery } from './webhook.ts'

interface WebhookRow {
  readonly partner: string
  readonly owner: Party
  readonly url: string
  readonly state: Webhook['state']
  readonly paused_because: PausedBecause | null
  readonly position: string
  readonly previous_until: Date | null
  readonly registered_at: Date
  readonly verified_at: Date | null
  readonly failures: number
  readonly failing_since: Date | null
  readonly next_attempt_at: Date
}

const COLUMNS = `partner, owner, url, state, paused_because, position, previous_until, registered_at, verified_at, failures,
  failing_since, next_attempt_at`
const DELIVERY = `id::float8 AS id, position::float8 AS position, message, attempt, at, status, why, ms`

/** Deliveries of one partner that are kept. */
const KEPT = 1000

const webhookOf = (row: WebhookRow): Webhook => ({
  partner: row.partner,
  owner: row.owner,
  url: row.url,
  state: row.state,
  pausedBecause: row.paused_because,
  position: Number(row.position),
  previousUntil: row.previous_until,
  registeredAt: row.registered_at,
  verifiedAt: row.verified_at,
  failures: row.failures,
  failingSince: row.failing_since,
  nextAttemptAt: row.next_attempt_at,
})

/** A webhook that this process delivers to for the moment, and what signs for it. */
export interface Claimed {
  readonly webhook: Webhook
  readonly claim: string
  readonly secret: Buffer
  /** Null: none, or its time is over. */
  readonly previous: Buffer | null
}

export interface Registration {
  readonly url: string
  readonly position: number
  readonly secret: Buffer
}

/** What an attempt came to, for the webhook. */
export interface Progress {
  readonly position?: number
  readonly failures: number
  readonly failingSince: Date | null
  readonly nextAttemptAt: Date
  readonly pausedBecause?: PausedBecause
}

export type Attempt = Omit<WebhookDelivery, 'id'>

/** Each change is noted among the partner's deeds, in the same transaction. */
export interface WebhookStore {
  find(code: string): Promise<Webhook | undefined>
  /** As a ministry's people may see it. */
  seenBy(party: Party, code: string): Promise<Webhook | undefined>
  /** The newest first, those before `before`. */
  deliveries(
    party: Party | null,
    code: string,
    before: number | undefined,
    most: number,
  ): Promise<WebhookDelivery[]>
  /** In place of one that stands: it begins anew, unverified. */
  register(partner: Pick<Partner, 'code' | 'owner'>, given: Registration, at: Date): Promise<Webhook>
  /** The new secret signs from now on, the old one beside it until `until`. */
  rotate(code: string, secret: Buffer, until: Date): Promise<Webhook | undefined>
  verified(code: string, url: string, at: Date): Promise<Webhook | undefined>
  pause(code: string, by: Steward): Promise<Webhook | undefined>
  /** Sends again, from behind a position where one is given. Only what was verified. */
  resume(code: string, by: Steward, position: number | undefined, at: Date): Promise<Webhook | undefined>
  /** Sends again what stands behind a position. */
  replay(code: string, position: number, at: Date): Promise<Webhook | undefined>
  remove(code: string): Promise<boolean>
  /** One that has something due and that nobody delivers to; for so long it is this process's. */
  claim(at: Date, forMs: number): Promise<Claimed | undefined>
  /** What signs for a webhook that is not active yet. */
  secretsOf(code: string): Promise<Buffer | undefined>
  /** False: it is not this process's any more, and nothing was written. */
  note(claimed: Pick<Claimed, 'claim' | 'webhook'>, progress: Progress): Promise<boolean>
  release(claimed: Pick<Claimed, 'claim' | 'webhook'>): Promise<void>
  log(webhook: Pick<Webhook, 'partner' | 'owner'>, attempt: Attempt): Promise<void>
}

// Whoever changes a webhook takes it from the process that delivers: what that one knows of no longer counts.
const change = (set: string, where = '') =>
  `UPDATE exchange.webhook SET ${set}, claim = NULL, claimed_until = NULL WHERE partner = $1 ${where} RETURNING ${COLUMNS}`
const AT_ONCE = `failures = 0, failing_since = NULL, next_attempt_at`

export function webhookStore({ pool, pools }: { pool: Pool; pools: PartyPools }): WebhookStore {
  const one = async (text: string, values: unknown[], from: Pool | PoolClient = pool) => {
    const { rows } = await from.query<WebhookRow>(text, values)
    return rows[0] && webhookOf(rows[0])
  }
  const doing = (deed: WebhookDeed, by: Doer, text: string, values: unknown[], facts = {}) =>
    inTransaction(pool, async (tx) => {
      const webhook = await one(text, values, tx)
      if (webhook) await noteDeed(tx, { code: webhook.partner, owner: webhook.owner }, { by, deed, facts })
      return webhook
    })
  return {
    find: (code) => one(`SELECT ${COLUMNS} FROM exchange.webhook WHERE partner = $1`, [code]),
    seenBy: (party, code) =>
      one(`SELECT ${COLUMNS} FROM exchange.webhook WHERE partner = $1`, [code], pools[party]),

    async deliveries(party, code, before, most) {
      const { rows } = await (party === null ? pool : pools[party]).query<WebhookDelivery>(
        `SELECT ${DELIVERY} FROM exchange.webhook_delivery
         WHERE partner = $1 AND ($2::bigint IS NULL OR id < $2) ORDER BY webhook_delivery.id DESC LIMIT $3`,
        [code, before ?? null, most],
      )
      return rows
    },

    async register({ code, owner }, { url, position, secret }, at) {
      const kept = await doing(
        'webhook-registered',
        'partner',
        `INSERT INTO exchange.webhook (partner, owner, url, state, position, secret, registered_at, next_attempt_at)
         VALUES ($1, $2, $3, 'unverified', $4, $5, $6, $6)
         ON CONFLICT (partner) DO UPDATE SET url = excluded.url, state = 'unverified', paused_because = NULL,
           position = excluded.position, secret = excluded.secret, previous_secret = NULL, previous_until = NULL,
           registered_at = excluded.registered_at, verified_at = NULL, failures = 0, failing_since = NULL,
           next_attempt_at = excluded.next_attempt_at, claim = NULL, claimed_until = NULL
         RETURNING ${COLUMNS}`,
        [code, owner, url, position, secret, at],
        { url },
      )
      if (!kept) throw new Error(`the webhook of ${code} was not kept`)
      return kept
    },

    rotate: (code, secret, until) =>
      doing(
        'webhook-secret-rotated',
        'partner',
        change('previous_secret = secret, previous_until = $3, secret = $2'),
        [code, secret, until],
      ),
    verified: (code, url, at) =>
      doing(
        'webhook-verified',
        'partner',
        change(
          `state = 'active', paused_because = NULL, verified_at = $3, ${AT_ONCE} = $3`,
          `AND url = $2 AND state = 'unverified'`,
        ),
        [code, url, at],
      ),
    pause: (code, by) =>
      doing(
        'webhook-paused',
        by,
        change(`state = 'paused', paused_because = $2`, `AND verified_at IS NOT NULL`),
        [code, by === 'partner' ? 'partner' : 'secretariat'],
      ),
    resume: (code, by, position, at) =>
      doing(
        'webhook-resumed',
        by,
        change(
          `state = 'active', paused_because = NULL, position = coalesce($2, position), ${AT_ONCE} = $3`,
          'AND verified_at IS NOT NULL',
        ),
        [code, position ?? null, at],
      ),
    replay: (code, position, at) =>
      doing('webhook-replayed', 'partner', change(`position = $2, ${AT_ONCE} = $3`), [code, position, at], {
        after: position,
      }),

    async remove(code) {
      const removed = `DELETE FROM exchange.webhook WHERE partner = $1 RETURNING ${COLUMNS}`
      return (await doing('webhook-removed', 'partner', removed, [code])) !== undefined
    },

    async claim(at, forMs) {
      const { rows } = await pool.query<
        WebhookRow & { secret: Buffer; previous: Buffer | null; claim: string }
      >(
        `UPDATE exchange.webhook SET claim = $2, claimed_until = $1::timestamptz + $3 * interval '1 millisecond'
         WHERE partner = (
           SELECT webhook.partner FROM exchange.webhook
             JOIN exchange.progress ON progress.partner = webhook.partner
             JOIN exchange.partner ON code = webhook.partner
           WHERE webhook.state = 'active' AND partner.state = 'active' AND next_attempt_at <= $1
             AND progress.head > position AND (claimed_until IS NULL OR claimed_until < $1)
           ORDER BY next_attempt_at LIMIT 1 FOR UPDATE OF webhook SKIP LOCKED)
         RETURNING ${COLUMNS}, secret, claim, CASE WHEN previous_until > $1 THEN previous_secret END AS previous`,
        [at, randomUUID(), forMs],
      )
      const [row] = rows
      return row && { webhook: webhookOf(row), claim: row.claim, secret: row.secret, previous: row.previous }
    },

    async secretsOf(code) {
      const { rows } = await pool.query<{ secret: Buffer }>(
        'SELECT secret FROM exchange.webhook WHERE partner = $1',
        [code],
      )
      return rows[0]?.secret
    },

    async note({ claim, webhook }, { position, failures, failingSince, nextAttemptAt, pausedBecause }) {
      const progressed = `UPDATE exchange.webhook SET position = coalesce($3, position), failures = $4, failing_since = $5,
           next_attempt_at = $6, paused_because = $7, state = CASE WHEN $7::text IS NULL THEN state ELSE 'paused' END
         WHERE partner = $1 AND claim = $2 AND state = 'active' RETURNING ${COLUMNS}`
      const values = [
        webhook.partner,
        claim,
        position ?? null,
        failures,
        failingSince,
        nextAttemptAt,
        pausedBecause ?? null,
      ]
      const kept = await (pausedBecause === undefined
        ? one(progressed, values)
        : doing('webhook-paused', 'platform', progressed, values, { because: pausedBecause }))
      return kept !== undefined
    },

    async release({ claim, webhook }) {
      await pool.query(
        'UPDATE exchange.webhook SET claim = NULL, claimed_until = NULL WHERE partner = $1 AND claim = $2',
        [webhook.partner, claim],
      )
    },

    async log({ partner, owner }, { position, message, attempt, at, status, why, ms }) {
      await pool.query(
        `WITH old AS (
           DELETE FROM exchange.webhook_delivery WHERE partner = $1 AND id <= (
             SELECT id FROM exchange.webhook_delivery WHERE partner = $1 ORDER BY id DESC OFFSET ${KEPT} LIMIT 1)
         )
         INSERT INTO exchange.webhook_delivery (partner, owner, position, message, attempt, at, status, why, ms)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [partner, owner, position, message, attempt, at, status, why, ms],
      )
    },
  }
}
