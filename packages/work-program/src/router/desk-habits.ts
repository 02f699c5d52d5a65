import { aboutInput, editCommentInput, readMentionsInput, writeCommentInput } from '../comments/inputs.ts'
import { changeInput } from '../inputs/command.ts'
import {
  amendViewInput,
  defaultViewInput,
  forgetViewInput,
  keepViewInput,
  shareViewInput,
  viewsInput,
} from '../views/inputs.ts'
import { accept, officials, recorder, signedIn } from './trpc.ts'

/** What is said about records. */
export const commentProcedures = {
  on: signedIn
    .input(aboutInput)
    .query(({ input, ctx }) => ctx.workProgram.comment.on(recorder(ctx.caller), input)),
  /** What was said to the reader. */
  mentions: signedIn.query(({ ctx }) => ctx.workProgram.comment.mentions(recorder(ctx.caller))),
  markRead: signedIn
    .input(readMentionsInput)
    .mutation(({ input, ctx }) => ctx.workProgram.comment.markRead(recorder(ctx.caller), input)),
  write: officials
    .input(writeCommentInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.comment.write(recorder(ctx.caller), input)),
    ),
  edit: officials
    .input(editCommentInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.comment.edit(recorder(ctx.caller), input)),
    ),
  withdraw: officials
    .input(changeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.comment.withdraw(recorder(ctx.caller), input)),
    ),
}

/** Named views of lists. Whoever reads may keep some; officials share them. */
export const viewProcedures = {
  of: signedIn
    .input(viewsInput)
    .query(({ input, ctx }) => ctx.workProgram.view.of(recorder(ctx.caller), input)),
  keep: signedIn
    .input(keepViewInput)
    .mutation(async ({ input, ctx }) => accept(await ctx.workProgram.view.keep(recorder(ctx.caller), input))),
  forget: signedIn
    .input(forgetViewInput)
    .mutation(({ input, ctx }) => ctx.workProgram.view.forget(recorder(ctx.caller), input)),
  openWith: signedIn
    .input(defaultViewInput)
    .mutation(({ input, ctx }) => ctx.workProgram.view.openWith(recorder(ctx.caller), input)),
  share: officials
    .input(shareViewInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.view.share(recorder(ctx.caller), input)),
    ),
  amend: officials
    .input(amendViewInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.view.amend(recorder(ctx.caller), input)),
    ),
  withdraw: officials
    .input(changeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.view.withdraw(recorder(ctx.caller), input)),
    ),
}
