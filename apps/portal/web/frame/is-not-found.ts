import { TRPCClientError } from '@trpc/client'

/** Whether the gateway said that there is no such thing which the reader may see. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof TRPCClientError && error.data?.code === 'NOT_FOUND'
