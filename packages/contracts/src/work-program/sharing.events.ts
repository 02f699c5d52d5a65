import { z } from 'zod'
import { defineEvent, type EventSummary } from '../define-event.ts'
import { exampleRecall, exampleRecallConfirmation, exampleSharingChange, inEnglish } from './examples.ts'
import { recallConfirmationSchema, recallSchema, sharingChangeSchema, type SharingChange } from './sharing.ts'

const data = z.strictObject({ sharingChange: sharingChangeSchema })
const colleague = { party: 'kr', name: 'Another official' } as const

const ofChange = <const Verb extends string>(
  verb: Verb,
  summary: EventSummary,
  sharingChange: SharingChange,
) =>
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
  {
    en: 'An official wants to share a record with others than now; a colleague of the same ministry is to confirm it.',
    ja: '担当官が記録の共有先の変更を提案した。同じ省庁の同僚の確認を待っている。',
    ko: '담당관이 기록의 공유 대상 변경을 제안했다. 같은 부처 동료의 확인을 기다린다.',
  },
  exampleSharingChange,
)
export const sharingChangeCarriedOut = ofChange(
  'carried-out',
  {
    en: 'A record is shared with others than before: a second official confirmed it, or it only narrowed.',
    ja: '記録の共有先が変わった。二人目の担当官が確認したか、共有先を狭めただけである。',
    ko: '기록의 공유 대상이 바뀌었다. 두 번째 담당관이 확인했거나 좁히기만 했다.',
  },
  {
    ...exampleSharingChange,
    status: 'carried-out',
    settledBy: colleague,
    settledAt: '2026-11-30T02:10:00.000Z',
  },
)
export const sharingChangeDeclined = ofChange(
  'declined',
  {
    en: 'A record stays shared as it is: a colleague declined the change, or who proposed it took it back.',
    ja: '記録の共有先は変わらない。同僚が変更を承認しなかったか、提案者が取り下げた。',
    ko: '기록의 공유 대상은 그대로다. 동료가 변경을 승인하지 않았거나 제안자가 거두었다.',
  },
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
  summary: {
    en: 'A record was withdrawn from parties who could see it: whoever keeps a copy for them removes it. What the record said is not told here.',
    ja: '閲覧できた当事者から記録が取り下げられた。その写しを持つシステムは削除する。記録の内容はここには含まれない。',
    ko: '열람하던 당사자로부터 기록이 회수되었다. 사본을 둔 시스템은 삭제한다. 기록의 내용은 여기에 없다.',
  },
  data: z.strictObject({ recall: recallSchema }),
  example: { recall: exampleRecall },
})

export const recallConfirmationRecorded = defineEvent({
  type: 'work-program.recall-confirmation-recorded',
  entity: 'recall-confirmation',
  version: 1,
  summary: {
    en: 'An area that kept a copy of a withdrawn record has removed it for those who lost it.',
    ja: '取り下げられた記録の写しを持っていた分野が、対象の当事者向けの写しを削除した。',
    ko: '회수된 기록의 사본을 두었던 분야가 대상 당사자의 사본을 삭제했다.',
  },
  data: z.strictObject({ recallConfirmation: recallConfirmationSchema }),
  example: { recallConfirmation: exampleRecallConfirmation },
})
