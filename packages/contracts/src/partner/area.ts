import { defineArea } from '../define-area.ts'
import { disruptionReported } from './disruption-reported.event.ts'
import { eventRejected } from './event-rejected.event.ts'
import { indicatorObserved } from './indicator-observed.event.ts'
import { withdrawalConfirmed, withdrawalOrdered } from './withdrawal.events.ts'

/** What travels between the platform and ministries' systems. Not an area: it has the partners' own topics instead. */
export const partner = defineArea({
  code: 'partner',
  name: { en: 'Partner systems', ja: '連携システム', ko: '연계 시스템' },
  events: [disruptionReported, indicatorObserved, withdrawalConfirmed, withdrawalOrdered, eventRejected],
  fixedAudiences: 'all',
})
