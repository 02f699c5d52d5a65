import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { alertHandlingSchema } from './alert-handling.ts'

export const alertHandlingAsked = defineEvent({
  type: 'portal.alert-handling-asked',
  entity: 'alert-handling',
  version: 1,
  summary:
    'In the portal somebody asked the area that keeps an alert to note it as seen, or to give it to somebody.',
  data: z.strictObject({ alertHandling: alertHandlingSchema }),
  example: {
    alertHandling: {
      id: '019a1c00-0000-7000-8000-000000000046',
      area: 'critical-minerals',
      alert: '019a1c00-0000-7000-8000-000000000035',
      handling: { kind: 'assign', to: { party: 'kr', name: 'An official' } },
      askedBy: { party: 'jp', name: 'A director-general' },
    },
  },
})
