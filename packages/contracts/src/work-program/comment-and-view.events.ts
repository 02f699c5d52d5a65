import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { commentSchema } from './comment.ts'
import { exampleComment, exampleView, inEnglish } from './examples.ts'
import { savedViewSchema } from './saved-view.ts'

const comment = z.strictObject({ comment: commentSchema })
const savedView = z.strictObject({ savedView: savedViewSchema })

export const commentWritten = defineEvent({
  type: 'work-program.comment-written',
  entity: 'comment',
  version: 1,
  summary: {
    en: 'An official said something about a record, and may have addressed others.',
    ja: '担当官が記録について意見を書いた。宛先を指定した場合もある。',
    ko: '담당관이 기록에 대한 의견을 작성하였다. 수신자를 지정하였을 수 있다.',
  },
  data: comment,
  example: { comment: exampleComment },
})

export const commentEdited = defineEvent({
  type: 'work-program.comment-edited',
  entity: 'comment',
  version: 1,
  summary: {
    en: 'Its author worded a comment anew.',
    ja: '書いた本人がコメントの文言を改めた。',
    ko: '작성자가 의견의 문구를 고쳤다.',
  },
  data: comment,
  example: {
    comment: {
      ...exampleComment,
      text: inEnglish('The lot came late'),
      editedAt: '2026-11-24T05:20:00.000Z',
    },
  },
})

export const commentWithdrawn = defineEvent({
  type: 'work-program.comment-withdrawn',
  entity: 'comment',
  version: 1,
  summary: {
    en: 'Its author took back what a comment says; that there was one stays.',
    ja: '書いた本人がコメントの内容を撤回した。コメントがあったことは残る。',
    ko: '작성자가 의견의 내용을 철회하였다. 의견이 있었다는 사실은 남는다.',
  },
  data: comment,
  example: { comment: { ...exampleComment, text: null, mentions: [], status: 'withdrawn' } },
})

export const savedViewShared = defineEvent({
  type: 'work-program.saved-view-shared',
  entity: 'saved-view',
  version: 1,
  summary: {
    en: 'An official shared a named view of a list: its filters, columns and order.',
    ja: '担当官が、名前を付けた一覧の表示（絞り込み、列、順序）を共有した。',
    ko: '담당관이 이름을 붙인 목록 화면 구성(필터, 열, 순서)을 공유하였다.',
  },
  data: savedView,
  example: { savedView: exampleView },
})

export const savedViewAmended = defineEvent({
  type: 'work-program.saved-view-amended',
  entity: 'saved-view',
  version: 1,
  summary: {
    en: 'A shared view has another name, or asks for something else.',
    ja: '共有の表示の名前または条件が変わった。',
    ko: '공유된 화면 구성의 이름 또는 조건이 바뀌었다.',
  },
  data: savedView,
  example: { savedView: { ...exampleView, name: 'Stale programs of ours' } },
})

export const savedViewWithdrawn = defineEvent({
  type: 'work-program.saved-view-withdrawn',
  entity: 'saved-view',
  version: 1,
  summary: {
    en: 'A shared view is no longer offered.',
    ja: '共有の表示が提供されなくなった。',
    ko: '공유된 화면 구성이 더 이상 제공되지 않는다.',
  },
  data: savedView,
  example: { savedView: { ...exampleView, status: 'withdrawn' } },
})
