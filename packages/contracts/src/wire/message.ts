/** A Kafka message in CloudEvents binary mode: what stands in the journal is byte for byte what stands in the topic. */
export interface WireMessage {
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  readonly value: string
}

type HeaderValue = Uint8Array | string

/** A message as a consumer finds it in a topic. Anyone may have written it: nothing about it is known yet. */
export interface ReceivedMessage {
  readonly key: Uint8Array | null
  readonly headers: Readonly<Record<string, HeaderValue | readonly HeaderValue[] | undefined>>
  readonly value: Uint8Array | null
}
