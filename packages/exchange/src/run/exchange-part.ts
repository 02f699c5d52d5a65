import type { EventBus } from '@trilateral/bus'
import type { Consumer } from '@trilateral/journal'
import type { Part, Run } from '@trilateral/service'
import { openExchange, type Exchange, type ExchangeSettings } from '../exchange.ts'
import { Intake } from '../incoming/intake.ts'
import { tellReports, type TellReport } from '../incoming/tell-reports.ts'
import { fileOutgoing } from '../outgoing/file-outgoing.ts'
import { Sender } from '../outgoing/send-outgoing.ts'
import { partnerStore } from '../partners/partner-store.ts'
import type { Partner } from '../partners/partner.ts'
import { hearEvents } from './hear-events.ts'
import { senderLead } from './lead.ts'
import { repeat, type Repeating } from './repeat.ts'

export interface ExchangePartSettings extends ExchangeSettings {
  readonly bus: EventBus
  readonly tellReport: TellReport
}

export interface ExchangePart extends Part {
  readonly exchange: Exchange
  /** What does not work at present, by name; empty: all does. */
  readonly failures: () => ReadonlyMap<string, Error>
}

/** Looks for what other copies of the process, or a crash, left to do. What happens here rings. */
const LOOK_MS = 1000
/** The broker's side is made what it should be this often, whoever changed it. */
const RECONCILE_MS = 30_000

/**
 * Runs the exchange: hears events, files and sends what is for each partner, reads what partners write, tells areas of it, and keeps
 * the broker's side in step with the registry. Until the first partner is registered nothing is heard or kept.
 */
export function exchangePart(settings: ExchangePartSettings): ExchangePart {
  const { pool, pools, bus, logger, now, tellReport } = settings
  const access = { ...settings.access, changed: () => reconciling?.wake() }
  const exchange = openExchange({ ...settings, access })
  const store = partnerStore({ pool, pools })
  const lead = senderLead(pool)
  const sender = new Sender({ pool, bus, logger })
  const repeatings = new Map<string, Repeating>()
  let fatal = (reason: unknown): void => logger.fatal({ err: reason }, 'the exchange cannot go on')
  const onFatal = (reason: Error) => fatal(reason)
  const wake = (name: string) => () => repeatings.get(name)?.wake()
  /** All but the look at the broker, which calls this itself and would never sleep. */
  const wakeWork = () => repeatings.forEach((each) => each !== reconciling && each.wake())
  const intake = new Intake({ pool, bus, logger, now, onFatal, onReceived: wake('reports to areas') })
  let consumer: Consumer | undefined
  let reconciling: Repeating | undefined
  const onBroken = () => {
    consumer = undefined
    reconciling?.wake()
  }
  let partners: readonly Partner[] = []
  let standing: ReadonlySet<string> = new Set()

  const reconcile = async () => {
    partners = await store.all()
    if (partners.length === 0) return false
    consumer ??= await hearEvents({ pool, bus, logger, onFatal, onBroken, onKept: wake('log of partners') })
    standing = await access.reconcile(partners)
    await intake.read([...standing])
    wakeWork()
    return false
  }
  const file = async (signal: AbortSignal) => {
    let filed = false
    for (const { code } of partners) filed = (await fileOutgoing(pool, code, now, signal)) || filed
    if (filed) wake('sending to partners')()
    return false
  }
  const send = async (signal: AbortSignal) => {
    if (partners.length === 0 || !(await lead.holds())) return false
    return sender.step(
      partners.filter(({ code }) => standing.has(code)),
      signal,
    )
  }
  const tell = (signal: AbortSignal) =>
    partners.length === 0 ? Promise.resolve(false) : tellReports(pool, tellReport, signal)

  const begin = (name: string, step: (signal: AbortSignal) => Promise<boolean>, everyMs: number) => {
    const repeating = repeat({ name, step, everyMs, logger })
    repeatings.set(name, repeating)
    return repeating
  }

  return {
    name: 'exchange with partners',
    exchange: {
      ...exchange,
      receive: async (code, messages) => {
        const outcomes = await exchange.receive(code, messages)
        wakeWork()
        return outcomes
      },
    },
    failures: () => {
      const failing = new Map([...intake.lost].map(([code, reason]) => [`messages of ${code}`, reason]))
      for (const [name, each] of repeatings) {
        const failure = each.failure()
        if (failure) failing.set(name, failure)
      }
      return failing
    },
    start(run: Run) {
      fatal = (reason) => run.fatal(reason)
      begin('log of partners', file, LOOK_MS)
      begin('sending to partners', send, LOOK_MS)
      begin('reports to areas', tell, LOOK_MS)
      reconciling = begin('partners at the broker', reconcile, RECONCILE_MS)
    },
    async stop() {
      await Promise.all([...repeatings.values()].map((each) => each.stop()))
      await intake.stop()
      await consumer?.stop()
      await sender.close()
      await lead.release()
    },
  }
}
