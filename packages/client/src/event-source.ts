/** One message of a stream of server-sent events. */
export interface SentEvent {
  readonly id: string
  readonly data: string
}

/** Cuts a stream of server-sent events into its messages; signs of life are passed over. */
export async function* sentEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<SentEvent> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n')
      text = text.slice(end + 2)
      const values = (name: string) =>
        lines
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).replace(/^ /, ''))
      const data = values('data')
      if (data.length > 0) yield { id: values('id').at(-1) ?? '', data: data.join('\n') }
    }
  }
}
