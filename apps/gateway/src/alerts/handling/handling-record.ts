import { alertHandlingSchema } from '@trilateral/contracts/portal'
import { defineRecord } from '@trilateral/records'

/** What was asked about an alert, under the alert. It never changes: whether it was done is the area's to say. */
export const alertHandlingRecord = defineRecord({
  entity: 'alert-handling',
  state: alertHandlingSchema,
  index: ({ alert }) => ({ parent: alert }),
})
