import type { Language } from '@trilateral/contracts'
import type { FastifyRequest } from 'fastify'
import type { Identified } from '../partners/partner-store.ts'
import type { Partner } from '../partners/partner.ts'
import { httpProblem, type Problem } from './problems.ts'

export type Identify = (secret: string) => Promise<Identified | undefined>

export type Entry =
  | { readonly ok: true; readonly partner: Partner }
  | { readonly ok: false; readonly problem: Problem; readonly who: string | null }

/** 43 letters of a secret that the registry hands out, and room for longer ones. */
const BEARER = /^bearer +([a-z0-9_-]{20,200})$/i

export const bearerOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined =>
  BEARER.exec(headers.authorization ?? '')?.[1]

/**
 * Whose request this is: the secret alone says so. It is looked up by its SHA-256, so that the time of an answer tells nothing of a
 * secret that is not known already.
 */
export async function entryOf(
  secret: string | undefined,
  identify: Identify,
  language: Language,
): Promise<Entry> {
  if (secret === undefined) return { ok: false, problem: httpProblem('bearer-missing', language), who: null }
  const found = await identify(secret)
  if (!found) return { ok: false, problem: httpProblem('bearer-unknown', language), who: null }
  const { partner, isOpen } = found
  if (isOpen) return { ok: true, partner }
  // A secret from before it was suspended opens nothing; whoever holds it may know why.
  const code = partner.state === 'suspended' ? 'partner-suspended' : 'bearer-unknown'
  return { ok: false, problem: httpProblem(code, language), who: partner.code }
}
