import { z } from 'zod'

/** The three parties of the work program, in the order in which audience codes name them (alphabetical). */
export const PARTIES = ['jp', 'kr', 'us'] as const

export const partySchema = z.enum(PARTIES)

/** A government that takes part. Which one a person acts for is decided by who issued their identity, never by a claim. */
export type Party = z.infer<typeof partySchema>
