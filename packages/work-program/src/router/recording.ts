import { changeInput, closeInput } from '../inputs/command.ts'
import {
  askDecisionInput,
  assignActionInput,
  completeActionInput,
  holdMeetingInput,
  planMeetingInput,
  replanMeetingInput,
  takeDecisionInput,
} from '../inputs/decisions-and-meetings.ts'
import {
  approveBottomLineInput,
  approveFirstBottomLineInput,
  assignCommitmentInput,
  noteActivityInput,
  reassignCommitmentInput,
} from '../inputs/follow-up.ts'
import { amendMilestoneInput, reachInput, recordMilestoneInput, slipInput } from '../inputs/milestones.ts'
import { amendProgramInput, assessInput, recordProgramInput } from '../inputs/programs.ts'
import {
  amendRiskInput,
  assignAlertInput,
  raiseAlertInput,
  recordRiskInput,
} from '../inputs/risks-and-alerts.ts'
import { accept, officials, recorder } from './trpc.ts'

/** What officials record; each answers with the record's id and new version, or refuses. */

export const programProcedures = {
  record: officials
    .input(recordProgramInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.program.record(recorder(ctx.caller), input)),
    ),
  amend: officials
    .input(amendProgramInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.program.amend(recorder(ctx.caller), input)),
    ),
  assess: officials
    .input(assessInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.program.assess(recorder(ctx.caller), input)),
    ),
  close: officials
    .input(changeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.program.close(recorder(ctx.caller), input)),
    ),
}

export const milestoneProcedures = {
  record: officials
    .input(recordMilestoneInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.milestone.record(recorder(ctx.caller), input)),
    ),
  amend: officials
    .input(amendMilestoneInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.milestone.amend(recorder(ctx.caller), input)),
    ),
  slip: officials
    .input(slipInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.milestone.slip(recorder(ctx.caller), input)),
    ),
  reach: officials
    .input(reachInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.milestone.reach(recorder(ctx.caller), input)),
    ),
}

export const riskProcedures = {
  record: officials
    .input(recordRiskInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.risk.record(recorder(ctx.caller), input)),
    ),
  amend: officials
    .input(amendRiskInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.risk.amend(recorder(ctx.caller), input)),
    ),
  close: officials
    .input(closeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.risk.close(recorder(ctx.caller), input)),
    ),
}

export const alertProcedures = {
  raise: officials
    .input(raiseAlertInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.alert.raise(recorder(ctx.caller), input)),
    ),
  acknowledge: officials
    .input(changeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.alert.acknowledge(recorder(ctx.caller), input)),
    ),
  assign: officials
    .input(assignAlertInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.alert.assign(recorder(ctx.caller), input)),
    ),
  close: officials
    .input(closeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.alert.close(recorder(ctx.caller), input)),
    ),
}

export const decisionProcedures = {
  ask: officials
    .input(askDecisionInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.decision.ask(recorder(ctx.caller), input)),
    ),
  take: officials
    .input(takeDecisionInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.decision.take(recorder(ctx.caller), input)),
    ),
  withdraw: officials
    .input(closeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.decision.withdraw(recorder(ctx.caller), input)),
    ),
}

export const meetingProcedures = {
  plan: officials
    .input(planMeetingInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.meeting.plan(recorder(ctx.caller), input)),
    ),
  replan: officials
    .input(replanMeetingInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.meeting.replan(recorder(ctx.caller), input)),
    ),
  hold: officials
    .input(holdMeetingInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.meeting.hold(recorder(ctx.caller), input)),
    ),
  cancel: officials
    .input(changeInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.meeting.cancel(recorder(ctx.caller), input)),
    ),
}

export const actionProcedures = {
  assign: officials
    .input(assignActionInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.action.assign(recorder(ctx.caller), input)),
    ),
  done: officials
    .input(completeActionInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.action.done(recorder(ctx.caller), input)),
    ),
}

export const commitmentProcedures = {
  assign: officials
    .input(assignCommitmentInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.commitment.assign(recorder(ctx.caller), input)),
    ),
  reassign: officials
    .input(reassignCommitmentInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.commitment.reassign(recorder(ctx.caller), input)),
    ),
  assess: officials
    .input(assessInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.commitment.assess(recorder(ctx.caller), input)),
    ),
  noteActivity: officials
    .input(noteActivityInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.commitment.noteActivity(recorder(ctx.caller), input)),
    ),
}

export const bottomLineProcedures = {
  approveFirst: officials
    .input(approveFirstBottomLineInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.bottomLine.approveFirst(recorder(ctx.caller), input)),
    ),
  approve: officials
    .input(approveBottomLineInput)
    .mutation(async ({ input, ctx }) =>
      accept(await ctx.workProgram.bottomLine.approve(recorder(ctx.caller), input)),
    ),
}
