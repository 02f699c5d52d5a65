import { closeInput } from '../inputs/command.ts'
import {
  acknowledgeNoticeInput,
  amendNoticeInput,
  answerNoticeInput,
  assessNoticeInput,
  conveneMeetingInput,
  corroborateNoticeInput,
  draftNoticeInput,
  issueNoticeInput,
  noticesInput,
  requestMeetingInput,
} from '../inputs/notices.ts'
import { idInput } from '../inputs/questions.ts'
import { accept, officials, recorder, router, signedIn } from './trpc.ts'

/** Disruption notices: what their originator does with them, what others say of them, and how they stand. */
export const noticeRouter = router({
  list: signedIn
    .input(noticesInput)
    .query(({ input, ctx }) => ctx.workProgram.notices(ctx.caller.party, input)),
  get: signedIn
    .input(idInput)
    .query(async ({ input, ctx }) => accept(await ctx.workProgram.noticePage(ctx.caller.party, input.id))),

  draft: officials
    .input(draftNoticeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.notice.draft(recorder(ctx.caller), input)),
    ),
  amend: officials
    .input(amendNoticeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.notice.amend(recorder(ctx.caller), input)),
    ),
  issue: officials
    .input(issueNoticeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.notice.issue(recorder(ctx.caller), input)),
    ),
  assess: officials
    .input(assessNoticeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.notice.assess(recorder(ctx.caller), input)),
    ),
  requestMeeting: officials
    .input(requestMeetingInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.notice.requestMeeting(recorder(ctx.caller), input)),
    ),
  convene: officials
    .input(conveneMeetingInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.notice.convene(recorder(ctx.caller), input)),
    ),
  answer: officials
    .input(answerNoticeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.notice.answer(recorder(ctx.caller), input)),
    ),
  close: officials
    .input(closeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.notice.close(recorder(ctx.caller), input)),
    ),

  acknowledge: officials
    .input(acknowledgeNoticeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.noticeReply.acknowledge(recorder(ctx.caller), input)),
    ),
  corroborate: officials
    .input(corroborateNoticeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.noticeReply.corroborate(recorder(ctx.caller), input)),
    ),
})
