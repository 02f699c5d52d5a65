import type { Refusal } from '@trilateral/contracts'
import { TRPCClientError } from '@trpc/client'
import { z } from 'zod'

const refusalSchema = z.object({
  code: z.string(),
  field: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

const dataSchema = z.object({
  refusal: refusalSchema.nullish(),
  refusals: z.array(refusalSchema).nullish(),
  traceId: z.string().nullish(),
})

export interface Failure {
  /** What a rule or a schema said no to. Empty when something broke instead. */
  readonly refusals: readonly Refusal[]
  /** The trace by which the log tells what broke. */
  readonly trace: string | undefined
}

/** What the server said when it did not do what was asked. */
export function failureOf(error: unknown): Failure {
  const data = error instanceof TRPCClientError ? dataSchema.safeParse(error.data).data : undefined
  const said = data?.refusals?.length ? data.refusals : data?.refusal ? [data.refusal] : []
  return {
    refusals: said.map(({ code, field, facts }) => ({
      code,
      ...(field === undefined ? {} : { field }),
      ...(facts === undefined ? {} : { facts }),
    })),
    trace: data?.traceId ?? undefined,
  }
}

/** Whether the server was not reached, so that nobody knows whether it heard: the browser's fetch then fails with a TypeError. */
export const isUnreached = (error: unknown): boolean =>
  error instanceof TRPCClientError && !error.data && error.cause instanceof TypeError
