import { decided, ministryDay } from '@trilateral/contracts'
import { isOfOwner, reportIn, requestIdFor, systemOf, type Heed } from '@trilateral/work-program'
import { indicatorRecord } from './indicator-record.ts'
import { takeObserved } from './observed.ts'
import { refuse } from './refusals.ts'
import { settleAlerts, type AlertParts } from './settle-alerts.ts'

/** Takes values that a ministry's system reported into the indicators of that ministry, with the alerts that follow. */
export const takeObservedValues =
  ({ now, area, ...parts }: AlertParts & { readonly now: () => Date; readonly area: string }): Heed =>
  async (event) => {
    const report = reportIn(event, area)
    if (report?.report.kind !== 'indicator-value') return null
    const own = isOfOwner(report, event.originator)
    if (!own.ok) return own
    const { value } = report.report
    const by = systemOf(report)
    const id = value.indicator
    if (!(await parts.records.one(by.party, indicatorRecord, id)))
      return refuse('indicator-not-found', 'indicator')
    const command = {
      id,
      requestId: requestIdFor(event, 'value'),
      request: { reported: event.id },
    }
    const taken = await parts.records.change(by, indicatorRecord, command, ({ state, audience, tlp }) => {
      const said = takeObserved(state, value, {
        today: ministryDay(by.party, now()),
        indicator: { audience, tlp },
        report: event,
      })
      return said.ok ? decided({ ...said.value, causationid: event.id }) : said
    })
    if (!taken.ok)
      return taken.refusal.code === 'not-the-originator'
        ? refuse('not-the-originator', 'indicator', taken.refusal.facts)
        : taken
    const kept = await parts.records.one(by.party, indicatorRecord, id)
    if (kept) await settleAlerts(parts, kept)
    return taken
  }
