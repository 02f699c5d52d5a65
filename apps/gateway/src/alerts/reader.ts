import { decided, refused, type Decision } from '@trilateral/contracts'
import type { Alert } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import type { Moment } from '../answer/moment.ts'
import type { MeasureStore } from '../measures/store.ts'
import type { Portfolios } from '../portfolio/keep-portfolios.ts'
import type { Portfolio } from '../portfolio/portfolio.ts'
import { programName } from '../programs/dossier.ts'
import { provenanceOf, type KeptRecord } from '../records/kept-record.ts'
import { alertRank } from '../records/ranks.ts'
import type { RecordQuestion } from '../records/record-query.ts'
import type { RecordStore } from '../records/store.ts'
import type { AskedHandlings } from './handling/asked-handlings.ts'
import { lapsingSuspensions } from './lapsing-suspensions.ts'
import type { AlertList, AskedHandling, RaisedAlert } from './views.ts'

const COUNTED_TO = 1000
/** Alerts that are looked through for a page that a question narrows down. */
const LOOKED_THROUGH = 2000
const AREA_OF_MEASURES = 'critical-minerals'

export interface AlertQuestion {
  readonly area?: string | undefined
  readonly commitment?: string | undefined
  readonly program?: string | undefined
  readonly open: boolean
  readonly after?: string | undefined
  readonly limit: number
}

export interface AlertReader {
  /** Refusal: `cursor-unreadable` (after). */
  page(moment: Moment, question: AlertQuestion): Promise<Decision<Omit<AlertList, 'asOf'>>>
  /** Refusal: `alert-not-found` (id). */
  one(moment: Moment, id: string): Promise<Decision<RaisedAlert>>
}

export interface AlertReaderParts {
  readonly records: RecordStore
  readonly measures: MeasureStore
  readonly portfolios: Portfolios
  readonly handlings: AskedHandlings
}

export const alertReader = ({ records, measures, portfolios, handlings }: AlertReaderParts): AlertReader => ({
  async one(moment, id) {
    const [portfolio, [kept]] = await Promise.all([
      portfolios.at(moment),
      records.find<Alert>(moment, { entity: 'alert', ids: [id], limit: 1 }),
    ])
    if (!kept) return refused('alert-not-found', 'id')
    const asked = await handlings.of(moment.party, [kept])
    return decided(raisedAlert(kept, portfolio, asked.get(id)))
  },

  async page(moment, question) {
    const { area, commitment, program, open, after, limit } = question
    const behind = after === undefined ? decided(undefined) : placeIn(after)
    if (!behind.ok) return behind
    const asked: RecordQuestion = {
      entity: 'alert',
      order: 'rank',
      limit: COUNTED_TO,
      ...(area === undefined ? {} : { area }),
    }
    const isNarrowed = commitment !== undefined || program !== undefined
    const page = {
      ...asked,
      ...(open ? { isOpen: true as const } : {}),
      ...(behind.value ? { after: behind.value } : {}),
      limit: isNarrowed ? LOOKED_THROUGH : limit + 1,
    }
    // Measures are of no program, and what commitment a suspension bears on is an official's to say.
    const ofMeasures = !isNarrowed && (area === undefined || area === AREA_OF_MEASURES)
    const [portfolio, alerts, total, kept] = await Promise.all([
      portfolios.at(moment),
      records.find<Alert>(moment, page),
      records.count(moment, { ...asked, isOpen: true }),
      ofMeasures && after === undefined ? measures.all(moment.party, moment.knownAt) : [],
    ])
    const found = alerts.filter(
      ({ state }) =>
        (commitment === undefined || state.commitments.includes(commitment)) &&
        (program === undefined || state.programs.includes(program)),
    )
    const items = found.slice(0, limit)
    const last = found.length > limit ? items.at(-1) : undefined
    // What is asked now was not asked then.
    const waiting = moment.knownAt === undefined ? await handlings.of(moment.party, items) : undefined
    return decided({
      computed: lapsingSuspensions(kept, moment.on),
      items: items.map((each) => raisedAlert(each, portfolio, waiting?.get(each.id))),
      open: total,
      next: last ? cursorBehind(last) : null,
    })
  },
})

const raisedAlert = (
  kept: KeptRecord<Alert>,
  portfolio: Portfolio,
  asked: AskedHandling | undefined,
): RaisedAlert => ({
  kind: 'raised',
  id: kept.id,
  area: kept.area,
  alert: kept.state,
  programs: kept.state.programs.flatMap((id) => {
    const line = portfolio.line(id)
    return line ? [programName(line.item)] : []
  }),
  provenance: provenanceOf(kept),
  asked: asked ?? null,
})

const place = z.tuple([z.int(), z.iso.date(), z.string()])

const cursorBehind = ({ id, state }: KeptRecord<Alert>): string =>
  Buffer.from(JSON.stringify([alertRank(state), state.raisedOn, id])).toString('base64url')

function placeIn(cursor: string): Decision<z.infer<typeof place>> {
  try {
    const found = place.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    if (found.success) return decided(found.data)
  } catch {
    // Not JSON: no cursor of ours.
  }
  return refused('cursor-unreadable', 'after')
}
