import { failedEventsRouter } from '@trilateral/failed-events'
import { carryOutInput, foreseeInput } from '../bulk/bulk-change.ts'
import { alertFileInput } from '../files/alert-file.ts'
import { programFileInput } from '../files/program-file.ts'
import {
  actionsInput,
  alertsInput,
  decisionsInput,
  idInput,
  meetingsInput,
  previewInput,
  registerInput,
  timelineInput,
} from '../inputs/questions.ts'
import { noticeRouter } from './notices.ts'
import { commentProcedures, viewProcedures } from './desk-habits.ts'
import {
  actionProcedures,
  alertProcedures,
  bottomLineProcedures,
  commitmentProcedures,
  decisionProcedures,
  meetingProcedures,
  milestoneProcedures,
  programProcedures,
  riskProcedures,
} from './recording.ts'
import { sharingProcedures } from './sharing.ts'
import { accept, officials, recorder, router, signedIn } from './trpc.ts'

/** What people ask of an area's work program, and what officials record in it. An area mounts it as `workProgram`. */
export const workProgramRouter = router({
  /** What waits for the reader's ministry. */
  myWork: signedIn.query(({ ctx }) => ctx.workProgram.myWork(ctx.caller.party)),
  /** The area's programs, a page at a time. */
  register: signedIn
    .input(registerInput)
    .query(({ input, ctx }) => ctx.workProgram.register(ctx.caller.party, input)),
  /** The same as a file, all pages of it. */
  registerFile: signedIn
    .input(programFileInput)
    .query(async ({ input, ctx }) => accept(await ctx.workProgram.programFile(ctx.caller.party, input))),
  /** Milestones against their baselines, the meetings, and the ministerial. */
  timeline: signedIn
    .input(timelineInput)
    .query(({ input, ctx }) => ctx.workProgram.timeline(ctx.caller.party, input)),
  /** What leadership will see once a draft is given, and who that is. */
  preview: officials
    .input(previewInput)
    .query(async ({ input, ctx }) => accept(await ctx.workProgram.preview(recorder(ctx.caller), input))),

  /** One field of many records: first what would happen row by row, then each row as a command of its own. */
  bulk: router({
    foresee: officials
      .input(foreseeInput)
      .mutation(({ input, ctx }) => ctx.workProgram.bulk.foresee(recorder(ctx.caller), input)),
    carryOut: officials
      .input(carryOutInput)
      .mutation(async ({ input, ctx }) =>
        accept(await ctx.workProgram.bulk.carryOut(recorder(ctx.caller), input)),
      ),
  }),

  comment: router(commentProcedures),
  view: router(viewProcedures),
  sharing: router(sharingProcedures),
  /** What the area heard and could not take in, and what people do about it. */
  failedEvents: failedEventsRouter,

  program: router({
    ...programProcedures,
    get: signedIn
      .input(idInput)
      .query(async ({ input, ctx }) => accept(await ctx.workProgram.programPage(ctx.caller.party, input.id))),
  }),
  milestone: router({
    ...milestoneProcedures,
    get: signedIn
      .input(idInput)
      .query(async ({ input, ctx }) =>
        accept(await ctx.workProgram.milestonePage(ctx.caller.party, input.id)),
      ),
  }),
  risk: router(riskProcedures),
  alert: router({
    ...alertProcedures,
    list: signedIn
      .input(alertsInput)
      .query(({ input, ctx }) => ctx.workProgram.lists.alerts(ctx.caller.party, input)),
    file: signedIn
      .input(alertFileInput)
      .query(async ({ input, ctx }) => accept(await ctx.workProgram.alertFile(ctx.caller.party, input))),
  }),
  notice: noticeRouter,
  decision: router({
    ...decisionProcedures,
    list: signedIn
      .input(decisionsInput)
      .query(({ input, ctx }) => ctx.workProgram.lists.decisions(ctx.caller.party, input)),
  }),
  meeting: router({
    ...meetingProcedures,
    get: signedIn
      .input(idInput)
      .query(async ({ input, ctx }) => accept(await ctx.workProgram.meetingPage(ctx.caller.party, input.id))),
    list: signedIn
      .input(meetingsInput)
      .query(({ input, ctx }) => ctx.workProgram.lists.meetings(ctx.caller.party, input)),
  }),
  action: router({
    ...actionProcedures,
    list: signedIn
      .input(actionsInput)
      .query(({ input, ctx }) => ctx.workProgram.lists.actions(ctx.caller.party, input)),
  }),
  commitment: router({
    ...commitmentProcedures,
    list: signedIn.query(({ ctx }) => ctx.workProgram.commitments(ctx.caller.party)),
  }),
  bottomLine: router({
    ...bottomLineProcedures,
    list: signedIn.query(({ ctx }) => ctx.workProgram.lists.bottomLines(ctx.caller.party)),
  }),
})

/** What browser bundles know of these procedures: the type alone. */
export type WorkProgramRouter = typeof workProgramRouter
