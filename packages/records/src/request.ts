import { createHash } from 'node:crypto'
import { decided, refused, type Decision } from '@trilateral/contracts'
import type { Receipt, Recorder } from './change.ts'

/** A command as it may be sent again: by its id we know that it was seen, by its digest that it is the same wish. */
export interface Request {
  readonly requestId: string
  readonly digest: string
}

/** @param wish all that the official asked for, without the request's id; JSON must be able to say it. */
export function requestOf(requestId: string, command: string, by: Recorder, wish: object): Request {
  const digest = createHash('sha256')
    .update(JSON.stringify([command, by.subject, wish]))
    .digest('base64url')
  return { requestId, digest }
}

/** What stands in the store of a request that was carried out. */
interface CarriedOut extends Receipt {
  readonly requestDigest: string
}

/** The first result once more; a refusal when the same id was used for something else. */
export function firstResult({ requestDigest, id, version }: CarriedOut, request: Request): Decision<Receipt> {
  return requestDigest === request.digest
    ? decided({ id, version })
    : refused('request-already-used', 'requestId')
}
