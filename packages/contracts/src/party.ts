import { z } from 'zod'
import { PARTIES } from './parties.ts'

export { isParty, PARTIES, type Party } from './parties.ts'

export const partySchema = z.enum(PARTIES)
