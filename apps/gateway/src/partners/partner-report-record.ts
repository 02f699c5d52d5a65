import { partnerReportSchema } from '@trilateral/contracts/portal'
import { defineRecord } from '@trilateral/records'

/** What a ministry's system reported to an area. It never changes: what becomes of it is the area's to say. */
export const partnerReportRecord = defineRecord({ entity: 'partner-report', state: partnerReportSchema })
