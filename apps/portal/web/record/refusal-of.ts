import type { AppRouter } from '@trilateral/gateway/router'
import type { Refusal } from '@trilateral/contracts'
import { TRPCClientError } from '@trpc/client'

/** Why the gateway said no; undefined: it did not answer, or something broke. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof TRPCClientError)) return undefined
  const { data } = error as TRPCClientError<AppRouter>
  return data?.refusal
}
