import { setTimeout as sleep } from 'node:timers/promises'
import type { PlatformEvent } from './event.ts'
import { sentEvents } from './event-source.ts'
import { errorOf, mayPass, problemIn, type Problem } from './problem.ts'
import { eventOfJson } from './read-event.ts'
import { report, type Marking, type Report, type ReportData } from './report.ts'
import { pauseMs, withPatience } from './with-patience.ts'

export interface ClientSettings {
  /** The portal's address: `https://portal.example.org`. */
  readonly portal: string | URL
  /** Code of your system, as the secretariat registered it. */
  readonly code: string
  /** The secret that was shown once. */
  readonly secret: string
  readonly fetch?: typeof fetch
}

/** Events that your system may see, and where to go on. */
export interface EventPage {
  readonly events: readonly PlatformEvent[]
  /** Keep it with what you made of the events: the next page is the one after it. */
  readonly next: number
  readonly more: boolean
}

export interface Followed {
  readonly event: PlatformEvent
  /** Keep it with what you made of the event: following goes on behind it. */
  readonly position: number
}

/** What became of one event that was sent. */
export interface Sent {
  readonly id: string
  /** `accepted`; `duplicate`: it had been taken before; otherwise `problem` says why not. */
  readonly outcome: string
  readonly problem: Problem | null
}

export interface PartnerClient {
  /** Reads a page of what is behind a position; 0 is the beginning. */
  read(options?: { readonly after?: number; readonly limit?: number }): Promise<EventPage>
  /** Reads on for ever, over broken lines too. @throws ExchangeError when the platform no longer lets the system in */
  follow(options?: { readonly after?: number; readonly signal?: AbortSignal }): AsyncGenerator<Followed>
  /** Makes an event of your system; see `report`. */
  report<Type extends keyof ReportData>(type: Type, data: ReportData[Type], marking: Marking): Report
  /** Sends events, in their order. Sending one again is safe. @throws ExchangeError when the request as a whole is refused */
  send(...reports: readonly Report[]): Promise<readonly Sent[]>
  /** Says that all that was held of a withdrawn subject is removed. */
  confirmWithdrawal(order: WithdrawalOrder): Promise<Sent>
}

export type WithdrawalOrder = Extract<PlatformEvent, { known: true; type: 'partner.withdrawal-ordered' }>

const EVENTS = 'exchange/v1/events'
/** As many as one request may carry. */
const MOST_AT_ONCE = 100

/** The platform over HTTP, for systems without Kafka. */
export function partnerClient({ portal, code, secret, fetch: ask = fetch }: ClientSettings): PartnerClient {
  const address = new URL(EVENTS, `${new URL(portal).origin}/`)
  const headers = { authorization: `Bearer ${secret}` }

  async function read({
    after = 0,
    limit = 100,
  }: { after?: number; limit?: number } = {}): Promise<EventPage> {
    const page = new URL(address)
    page.searchParams.set('after', String(after))
    page.searchParams.set('limit', String(limit))
    const answer = await withPatience(() => ask(page, { headers }))
    const events = (await answer.json()) as readonly unknown[]
    return {
      events: events.map(eventOfJson),
      next: Number(answer.headers.get('x-next-after') ?? after),
      more: answer.headers.get('x-more') === 'true',
    }
  }

  async function* follow({ after = 0, signal }: { after?: number; signal?: AbortSignal } = {}) {
    let position = after
    for (let failures = 0; ; failures++) {
      if (signal?.aborted) return
      if (failures > 0)
        await sleep(pauseMs(failures), undefined, signal ? { signal } : {}).catch(() => undefined)
      const answer = await ask(address, {
        headers: { ...headers, accept: 'text/event-stream', 'last-event-id': String(position) },
        ...(signal ? { signal } : {}),
      }).catch(() => undefined)
      if (!answer?.body) continue
      if (!answer.ok && !mayPass(answer.status)) throw await errorOf(answer)
      if (!answer.ok) continue
      try {
        for await (const { id, data } of sentEvents(answer.body)) {
          position = Number(id)
          failures = 0
          yield { event: eventOfJson(JSON.parse(data)), position }
        }
      } catch (error) {
        // A line that broke is taken up again where it stood; an event that cannot be read is not passed over.
        if (!isBrokenLine(error)) throw error
      }
    }
  }

  async function send(...reports: readonly Report[]): Promise<readonly Sent[]> {
    const sent: Sent[] = []
    for (let from = 0; from < reports.length; from += MOST_AT_ONCE)
      sent.push(...(await sendSome(reports.slice(from, from + MOST_AT_ONCE))))
    return sent
  }

  async function sendSome(reports: readonly Report[]): Promise<readonly Sent[]> {
    const request = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/cloudevents-batch+json; charset=utf-8' },
      body: JSON.stringify(reports),
    }
    const results = await withPatience(async () => {
      const answer = await ask(address, request)
      // Refused one by one is an answer too.
      const isForEach = !answer.ok && !mayPass(answer.status) && 'results' in (await bodyOf(answer.clone()))
      return isForEach ? new Response(await answer.text(), { status: 200 }) : answer
    }).then(bodyOf)
    return resultsIn(results).map(({ status, outcome, problem }, index) => ({
      id: reports[index]?.id ?? '',
      outcome,
      problem: problemIn(problem, status) ?? null,
    }))
  }

  return {
    read,
    follow,
    send,
    report: (type, data, marking) => report(code, type, data, marking),
    async confirmWithdrawal({ data: { withdrawal }, audience, tlp }) {
      const confirmed = report(
        code,
        'partner.withdrawal-confirmed',
        { withdrawal: withdrawal.id },
        { audience, tlp, id: `withdrawal-${withdrawal.id}` },
      )
      const [sent] = await send(confirmed)
      if (!sent) throw new Error('nothing was answered')
      return sent
    },
  }
}

interface Result {
  readonly status: number
  readonly outcome: string
  readonly problem?: unknown
}

const resultsIn = (body: object) => ('results' in body ? (body.results as readonly Result[]) : [])

async function bodyOf(answer: Response): Promise<object> {
  const body: unknown = await answer.json().catch(() => undefined)
  return typeof body === 'object' && body !== null ? body : {}
}

/** fetch says so of a connection that ended, and of one that we ended. */
const isBrokenLine = (error: unknown) =>
  error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError')
