import type { Refusal } from '@trilateral/contracts'
import { TRPCClientError } from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { FailedEventsRouter } from '../src/router.ts'

/** The procedures as the app mounts them: `gateway.failedEvents`. */
export type FailedEventsServer = TRPCOptionsProxy<FailedEventsRouter>

type Answers = inferRouterOutputs<FailedEventsRouter>

export type FailedEventsAnswer = Answers['list']
export type FailedEventLine = FailedEventsAnswer['open'][number]
export type DoneAction = FailedEventsAnswer['actions'][number]
export type Breaker = FailedEventsAnswer['breakers'][number]
export type ReplayOutcome = Answers['replay'][number]

/** Why the server said no; undefined: it did not answer, or something broke. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof TRPCClientError)) return undefined
  const { data } = error as TRPCClientError<FailedEventsRouter>
  return data?.refusal
}
