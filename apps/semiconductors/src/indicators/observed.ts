import {
  audienceCode,
  decided,
  TLP_LABELS,
  type Audience,
  type CalendarDate,
  type Decision,
  type Tlp,
} from '@trilateral/contracts'
import type { ObservedIndicator } from '@trilateral/contracts/partner'
import type { Indicator, Observation } from '@trilateral/contracts/semiconductors'
import type { Entry } from '@trilateral/records'
import { lastSaid, saysTheSame } from '@trilateral/supply-risk/indicators'
import { dayFaults } from './check-days.ts'
import { recordValues } from './indicator.ts'
import { refuse } from './refusals.ts'

export interface SharedAs {
  readonly audience: Audience
  readonly tlp: Tlp
}

/**
 * What a statistics office's system gave as a value of an indicator, as a release of its own: what was said before stays. Nothing is
 * converted, and no value is shared more widely than its report, since an indicator's values go where the indicator goes.
 */
export function takeObserved(
  standing: Indicator,
  observed: ObservedIndicator,
  { today, indicator, report }: { today: CalendarDate; indicator: SharedAs; report: SharedAs },
): Decision<Entry<Indicator>> {
  const shared = checkShared(indicator, report)
  if (!shared.ok) return shared
  const { period, releasedOn, value, missing, unit } = observed
  if (unit !== standing.unit) return refuse('unit-other', 'unit', { said: unit, unit: standing.unit })
  const [fault] = dayFaults(observed, { cadence: standing.cadence, today })
  if (fault) return refuse(fault.code, fault.at, fault.facts)
  const said: Observation = { period, releasedOn, value, ...(missing === undefined ? {} : { missing }) }
  const thatDay = standing.observations.find(
    (each) => each.period === period && each.releasedOn === releasedOn,
  )
  if (thatDay && !saysTheSame(thatDay, said))
    return refuse('said-otherwise-that-day', 'value', {
      period,
      day: releasedOn,
      stands: thatDay.value ?? '–',
    })
  const before = lastSaid(standing.observations, period, releasedOn)
  if (before && saysTheSame(before, said)) return refuse('nothing-changed', 'value')
  return recordValues(standing, [said], today)
}

function checkShared(indicator: SharedAs, report: SharedAs): Decision<null> {
  if (!indicator.audience.every((party) => report.audience.includes(party)))
    return refuse('report-for-fewer', 'audience', { audience: audienceCode(indicator.audience) })
  // The strictest label stands first.
  return TLP_LABELS.indexOf(report.tlp) < TLP_LABELS.indexOf(indicator.tlp)
    ? refuse('report-marked-stricter', 'tlp', { tlp: indicator.tlp })
    : decided(null)
}
