import { areas, TOPIC_PARTITIONS, topicsOf } from '@trilateral/contracts'

/** Every topic of every registered area: a new area needs nothing here. */
export const topics: readonly string[] = areas.flatMap(({ code }) => topicsOf(code))

/** For topics that no area has created yet. */
export const topicDefinitions = topics.map((name) => ({ name, partitions: TOPIC_PARTITIONS }))
