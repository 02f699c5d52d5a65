import { z } from 'zod'
import { partySchema } from './party.ts'

export {
  AUDIENCES,
  audienceCode,
  audienceOf,
  topicOf,
  TOPIC_PARTITIONS,
  topicsOf,
  type Audience,
} from './audiences.ts'

/** The parties that may see a record: at least one, each once, sorted. There is no default: no audience, no event. */
export const audienceSchema = z
  .array(partySchema)
  .min(1, 'audience-empty')
  .refine((parties) => new Set(parties).size === parties.length, 'audience-names-a-party-twice')
  .transform((parties) => parties.toSorted())
