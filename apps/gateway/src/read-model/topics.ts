import { areas, topicsOf } from '@trilateral/contracts'

/** Every topic of every registered area: a new area needs nothing here. */
export const topics: readonly string[] = areas.flatMap(({ code }) => topicsOf(code))

/** For topics that no area has created yet: as many copies of the gateway as this can share one topic's work. */
const PARTITIONS = 3

export const topicDefinitions = topics.map((name) => ({ name, partitions: PARTITIONS }))
