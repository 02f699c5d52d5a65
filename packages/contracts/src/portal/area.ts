import { defineArea } from '../define-area.ts'
import { alertHandlingAsked } from './alert-handling.events.ts'
import { partnerReportReceived } from './partner-report.events.ts'

/** What people ask of areas in the portal, and what ministries' systems report to them. Not an area: nobody works in it, but it has topics of its own, `wp.portal.<audience>`. */
export const portal = defineArea({
  code: 'portal',
  name: { en: 'Portal', ja: 'ポータル', ko: '포털' },
  events: [alertHandlingAsked, partnerReportReceived],
  fixedAudiences: 'all',
})
