import { speakers, TOPIC_PARTITIONS, topicsOf } from '@trilateral/contracts'

/** Every topic of every registered area and of the portal itself: a new area needs nothing here. */
export const topics: readonly string[] = speakers.flatMap(({ code }) => topicsOf(code))

/** For topics that no area has created yet. */
export const topicDefinitions = topics.map((name) => ({ name, partitions: TOPIC_PARTITIONS }))
