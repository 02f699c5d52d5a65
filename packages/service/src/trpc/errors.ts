import type { Refusal } from '@trilateral/contracts'
import { TRPCError } from '@trpc/server'
import { z } from 'zod'

type Code = TRPCError['code']

/** Refusal code → transport code. Only this file knows transport codes; what is not named is the caller's to mend. */
export type RefusalCodes = Readonly<Record<string, Code>>

const KNOWN: RefusalCodes = {
  'sign-in-required': 'UNAUTHORIZED',
  'role-missing': 'FORBIDDEN',
  'not-the-originator': 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  'version-stale': 'CONFLICT',
}

class RefusedError extends Error {
  override name = 'RefusedError'

  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** A refusal as tRPC carries it. Its message is the code: the sentence is the screen's, in the reader's language. */
export function refusalError(refusal: Refusal, codes: RefusalCodes = {}): TRPCError {
  const code = codes[refusal.code] ?? KNOWN[refusal.code] ?? 'BAD_REQUEST'
  return new TRPCError({ code, message: refusal.code, cause: new RefusedError(refusal) })
}

/**
 * What the caller may know of an error's cause: the refusal, or each thing that is wrong with the input. A schema's own
 * message is the code where it is one (`audience-empty`), else `input-invalid`.
 */
export function refusalsOf({ cause }: TRPCError): readonly Refusal[] {
  if (cause instanceof RefusedError) return [cause.refusal]
  if (!(cause instanceof z.core.$ZodError)) return []
  return cause.issues.map(({ message, path }) => ({
    code: /^[a-z]+(-[a-z]+)+$/.test(message) ? message : 'input-invalid',
    ...(path.length > 0 ? { field: path.join('.') } : {}),
  }))
}
