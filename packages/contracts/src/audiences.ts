import { PARTIES, type Party } from './parties.ts'

// Apart from the schema: a page that takes the list brings no library of schemas along.

export type Audience = readonly Party[]

/** Seven: every non-empty subset of the three parties, from `jp` to `jp-kr-us`. */
export const AUDIENCES: readonly Audience[] = Array.from({ length: 2 ** PARTIES.length - 1 }, (_, index) =>
  PARTIES.filter((_party, bit) => ((index + 1) >> bit) & 1),
)

/** `jp-kr-us`, as topics and the `audience` attribute write it. */
export function audienceCode(audience: Audience): string {
  return audience.toSorted().join('-')
}

const byCode = new Map(AUDIENCES.map((audience) => [audienceCode(audience), audience]))

/** Reads `jp-kr`; undefined for anything that is not a sorted, known code. */
export function audienceOf(code: string): Audience | undefined {
  return byCode.get(code)
}

/** The one topic on which an area's events for exactly this audience travel. */
export function topicOf(area: string, audience: Audience): string {
  return `wp.${area}.${audienceCode(audience)}`
}

/**
 * Partitions of every topic: as many readers of one group as this can share one audience's work. It stays as it is for
 * good, since another number would send an entity's next event to another partition, out of order.
 */
export const TOPIC_PARTITIONS = 3

/** An area's topics, one an audience. */
export function topicsOf(area: string): string[] {
  return AUDIENCES.map((audience) => topicOf(area, audience))
}
