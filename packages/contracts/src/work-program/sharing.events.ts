import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { exampleRecall, exampleRecallConfirmation, exampleSharingChange, inEnglish } from './examples.ts'
import { recallConfirmationSchema, recallSchema, sharingChangeSchema, type SharingChange } from './sharing.ts'

const data = z.strictObject({ sharingChange: sharingChangeSchema })
const colleague = { party: 'kr', name: 'Another official' } as const

const ofChange = <const Verb extends string>(verb: Verb, summary: string, sharingChange: SharingChange) =>
  defineEvent({
    type: `work-program.sharing-change-${verb}`,
    entity: 'sharing-change',
    version: 1,
    summary,
    data,
    example: { sharingChange },
  })

export const sharingChangeProposed = ofChange(
  'proposed',
  'An official wants to share a record with others than now; a colleague of the same ministry is to confirm it.',
  exampleSharingChange,
)
export const sharingChangeCarriedOut = ofChange(
  'carried-out',
  'A record is shared with others than before: a second official confirmed it, or it only narrowed.',
  {
    ...exampleSharingChange,
    status: 'carried-out',
    settledBy: colleague,
    settledAt: '2026-11-30T02:10:00.000Z',
  },
)
export const sharingChangeDeclined = ofChange(
  'declined',
  'A record stays shared as it is: a colleague declined the change, or who proposed it took it back.',
  {
    ...exampleSharingChange,
    status: 'declined',
    settledBy: colleague,
    settledAt: '2026-11-30T02:10:00.000Z',
    declinedBecause: inEnglish('The others have acted on it already'),
  },
)

export const recallOrdered = defineEvent({
  type: 'work-program.recall-ordered',
  entity: 'recall',
  version: 1,
  summary:
    'A record was withdrawn from parties who could see it: whoever keeps a copy for them removes it. What the record said is not told here.',
  data: z.strictObject({ recall: recallSchema }),
  example: { recall: exampleRecall },
})

export const recallConfirmationRecorded = defineEvent({
  type: 'work-program.recall-confirmation-recorded',
  entity: 'recall-confirmation',
  version: 1,
  summary: 'An area that kept a copy of a withdrawn record has removed it for those who lost it.',
  data: z.strictObject({ recallConfirmation: recallConfirmationSchema }),
  example: { recallConfirmation: exampleRecallConfirmation },
})
