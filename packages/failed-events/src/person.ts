import type { Caller } from '@trilateral/service'

/** Who acts. One person of one ministry: the subject alone is unique only there. */
export type Person = Pick<Caller, 'party' | 'subject' | 'name' | 'roles'>

export const identityOf = ({ party, subject }: Pick<Person, 'party' | 'subject'>) => `${party} ${subject}`
