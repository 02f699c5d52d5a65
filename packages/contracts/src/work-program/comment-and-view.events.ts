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
  summary: 'An official said something about a record, and may have addressed others.',
  data: comment,
  example: { comment: exampleComment },
})

export const commentEdited = defineEvent({
  type: 'work-program.comment-edited',
  entity: 'comment',
  version: 1,
  summary: 'Its author worded a comment anew.',
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
  summary: 'Its author took back what a comment says; that there was one stays.',
  data: comment,
  example: { comment: { ...exampleComment, text: null, mentions: [], status: 'withdrawn' } },
})

export const savedViewShared = defineEvent({
  type: 'work-program.saved-view-shared',
  entity: 'saved-view',
  version: 1,
  summary: 'An official shared a named view of a list: its filters, columns and order.',
  data: savedView,
  example: { savedView: exampleView },
})

export const savedViewAmended = defineEvent({
  type: 'work-program.saved-view-amended',
  entity: 'saved-view',
  version: 1,
  summary: 'A shared view has another name, or asks for something else.',
  data: savedView,
  example: { savedView: { ...exampleView, name: 'Stale programs of ours' } },
})

export const savedViewWithdrawn = defineEvent({
  type: 'work-program.saved-view-withdrawn',
  entity: 'saved-view',
  version: 1,
  summary: 'A shared view is no longer offered.',
  data: savedView,
  example: { savedView: { ...exampleView, status: 'withdrawn' } },
})
