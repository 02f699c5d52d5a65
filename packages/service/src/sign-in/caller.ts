import type { Party } from '@trilateral/contracts'
import { z } from 'zod'

export const ROLES = ['official', 'leadership', 'auditor', 'secretariat'] as const

export type Role = (typeof ROLES)[number]

/** Who asks. The party is that of the issuer who vouched for them; no claim and no header can change it. */
export interface Caller {
  readonly party: Party
  /** The issuer's id of the person; unique only together with the party. */
  readonly subject: string
  readonly name: string
  readonly roles: readonly Role[]
}

const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  name: z.string().trim().min(1).max(200).optional(),
  roles: z.array(z.string()).default([]),
})

/** The person that an identity token names. Roles we do not know are left out: they grant nothing. */
export function callerOf(party: Party, claims: unknown): Caller {
  const { sub, name, roles } = claimsSchema.parse(claims)
  return { party, subject: sub, name: name ?? sub, roles: ROLES.filter((role) => roles.includes(role)) }
}
