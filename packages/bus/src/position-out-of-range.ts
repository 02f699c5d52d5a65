/**
 * The reader's checkpoint names records that the bus does not hold: retention passed it, or the topic was made anew. To read on from
 * elsewhere would skip or repeat in silence, so reading stops: rebuild the reader, or restore the bus.
 */
export class PositionOutOfRange extends Error {
  override readonly name = 'PositionOutOfRange'
  readonly topic: string

  constructor(
    place: { group: string; topic: string; partition: number; position: bigint },
    first: bigint,
    end: bigint,
  ) {
    const { group, topic, partition, position } = place
    super(
      `${group} stands at ${position} of ${topic}/${partition}, but the bus holds ${first} up to ${end} (exclusive): rebuild the reader or restore the bus`,
    )
    this.topic = topic
  }
}
