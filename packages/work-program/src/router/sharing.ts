import {
  confirmSharingInput,
  declineSharingInput,
  proposeSharingInput,
  sharingPageInput,
  sharingPreviewInput,
} from '../sharing/inputs.ts'
import { accept, officials, recorder, signedIn } from './trpc.ts'

/** Who may see a record: its originator narrows it alone, and widens or recalls it with a second official. */
export const sharingProcedures = {
  page: signedIn
    .input(sharingPageInput)
    .query(async ({ input, ctx }) => accept(await ctx.workProgram.sharing.page(recorder(ctx.caller), input))),
  /** Who would gain it and who would lose it. */
  preview: officials
    .input(sharingPreviewInput)
    .query(async ({ input, ctx }) =>
      accept(await ctx.workProgram.sharing.preview(recorder(ctx.caller), input)),
    ),
  /** What colleagues proposed and somebody else is to look at. */
  waiting: signedIn.query(({ ctx }) => ctx.workProgram.sharing.waiting(recorder(ctx.caller))),
  propose: officials
    .input(proposeSharingInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.sharing.propose(recorder(ctx.caller), input)),
    ),
  confirm: officials
    .input(confirmSharingInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.sharing.confirm(recorder(ctx.caller), input)),
    ),
  decline: officials
    .input(declineSharingInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.sharing.decline(recorder(ctx.caller), input)),
    ),
}
