// Apart from the schema: a page that takes the list brings no library of schemas along.

/** The three parties of the work program, in the order in which audience codes name them (alphabetical). */
export const PARTIES = ['jp', 'kr', 'us'] as const

/** A government that takes part. Which one a person acts for is decided by who issued their identity, never by a claim. */
export type Party = (typeof PARTIES)[number]

/** As the schema judges. */
export const isParty = (value: unknown): value is Party => PARTIES.some((each) => each === value)
