import { createHash } from 'node:crypto'
import { decided, type Decision } from '@trilateral/contracts'
import { refuse } from './refusals.ts'
import type { Receipt, Recorder } from './register.ts'

/** A command as it may be sent again: by its id we know that it was seen, by its digest that it is the same wish. */
export interface Request {
  readonly requestId: string
  readonly digest: string
}

export function requestOf(command: string, by: Recorder, input: { readonly requestId: string }): Request {
  const digest = createHash('sha256')
    .update(JSON.stringify([command, by.subject, input]))
    .digest('base64url')
  return { requestId: input.requestId, digest }
}

/** What stands in the register of a request that was carried out. */
interface CarriedOut extends Receipt {
  readonly requestDigest: string
}

/** The first result once more; a refusal when the same id was used for something else. */
export function firstResult({ requestDigest, id, version }: CarriedOut, request: Request): Decision<Receipt> {
  return requestDigest === request.digest
    ? decided({ id, version })
    : refuse('request-already-used', 'requestId')
}
