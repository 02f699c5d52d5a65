import { setTimeout as sleep } from 'node:timers/promises'
import { examplePartnerEvent, disruptionReported } from '@trilateral/contracts/partner'
import { partnerClient, type PartnerClient, type ReportData } from '@trilateral/client'
import type { Party } from '@trilateral/contracts'
import { portalReader } from '../people/desk.ts'
import { signIn } from '../people/sign-in.ts'
import type { Listener } from './account.ts'
import { insist } from './insist.ts'

/** Milliseconds between two reports: enough that some are under way when a process dies. */
const REPORT_EVERY_MS = 250

/**
 * A ministry's system as its own program would be, whatever breaks: it follows its log over HTTP with the client that partners get,
 * and sends reports of its own, each until it is answered.
 */
export class FollowingSystem implements Listener {
  readonly party: Party
  readonly name: string
  /** Titles of the reports that were answered with "accepted" or "duplicate". */
  readonly taken: string[] = []
  readonly refused: string[] = []
  readonly #client: PartnerClient
  readonly #ended = new AbortController()
  readonly #heard = new Map<string, number[]>()
  #position = 0
  #reporting: Promise<unknown> = Promise.resolve()
  #isReporting = false

  private constructor(client: PartnerClient, party: Party, code: string) {
    this.#client = client
    this.party = party
    this.name = `the system ${code}`
  }

  /** Registers the system and begins at the beginning of its log. */
  static async connect(portal: string, party: Party, code: string): Promise<FollowingSystem> {
    const secretariat = portalReader(await signIn(portal, party, 'secretariat'))
    await secretariat.partners.register.mutate({
      code,
      name: 'A system under faults',
      contact: 'desk@example.go',
      ceiling: { tlp: 'AMBER', audiences: ['jp-kr-us'], eventTypes: ['*'] },
    })
    const { secret } = await secretariat.partners.issue.mutate({ code, version: 1 })
    const system = new FollowingSystem(partnerClient({ portal, code, secret }), party, code)
    void system.#follow()
    return system
  }

  async heard(): Promise<ReadonlyMap<string, readonly number[]>> {
    return this.#heard
  }

  startReporting(): void {
    this.#isReporting = true
    this.#reporting = this.#report()
  }

  /** Lets the report under way be answered. */
  async stopReporting(): Promise<void> {
    this.#isReporting = false
    await this.#reporting
  }

  close(): void {
    this.#ended.abort()
  }

  async #follow(): Promise<void> {
    while (!this.#ended.signal.aborted) {
      try {
        const log = this.#client.follow({ after: this.#position, signal: this.#ended.signal })
        for await (const { event, position } of log) {
          this.#position = position
          this.#heard.set(event.subject, [...(this.#heard.get(event.subject) ?? []), event.sequence])
        }
      } catch {
        // Refused for the moment: a program that is told so tries again.
        await sleep(500)
      }
    }
  }

  async #report(): Promise<void> {
    const example = examplePartnerEvent(disruptionReported)[
      'data'
    ] as ReportData['partner.disruption-reported']
    while (this.#isReporting) {
      const id = crypto.randomUUID()
      const title = `Under faults ${id}`
      const report = this.#client.report(
        disruptionReported.type,
        { ...example, title },
        { audience: ['jp', 'kr', 'us'], tlp: 'GREEN', id },
      )
      const [sent] = await insist(() => this.#client.send(report)).catch((error: unknown) => {
        this.refused.push(`${id}: ${String(error)}`)
        return []
      })
      if (sent?.problem) this.refused.push(`${id}: ${sent.outcome}, ${sent.problem.code}`)
      else if (sent) this.taken.push(title)
      await sleep(REPORT_EVERY_MS)
    }
  }
}
