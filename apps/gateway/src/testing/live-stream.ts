import type { LiveMessage } from '../live/live-message.ts'
import { until } from './given-gateway.ts'

export interface ReceivedMessage {
  readonly id: string
  readonly message: LiveMessage
}

/** An open portal: what it is told over server-sent events, from now on or behind `lastEventId`. */
export interface LiveStream {
  received(): readonly ReceivedMessage[]
  /** All that came over the line. */
  text(): string
  /** Waits for a message. @throws when none such has come within ten seconds. */
  next(wanted: (message: LiveMessage) => boolean): Promise<void>
  /** Whether the server has ended the stream. */
  ended(): boolean
  close(): Promise<void>
}

export async function liveStream(address: string, cookie: string, lastEventId?: string): Promise<LiveStream> {
  const input = encodeURIComponent(JSON.stringify(lastEventId === undefined ? {} : { lastEventId }))
  const controller = new AbortController()
  const response = await fetch(`${address}/trpc/live.changes?input=${input}`, {
    headers: { cookie, accept: 'text/event-stream' },
    signal: controller.signal,
  })
  if (response.status !== 200 || !response.body)
    throw new Error(`${response.status} ${await response.text()}`)
  let text = ''
  let ended = false
  const body = response.body
  const reading = (async () => {
    const decoder = new TextDecoder()
    try {
      for await (const chunk of body) text += decoder.decode(chunk, { stream: true })
    } catch {
      // Closed by us, or by the server: either way it is over.
    }
    ended = true
  })()
  const received = () => messagesIn(text)
  return {
    received,
    text: () => text,
    next: (wanted) => until(() => received().some(({ message }) => wanted(message))),
    ended: () => ended,
    async close() {
      controller.abort()
      await reading
    },
  }
}

function messagesIn(text: string): ReceivedMessage[] {
  return text.split('\n\n').flatMap((block) => {
    const field = (name: string) => block.match(new RegExp(`^${name}: ?(.*)$`, 'm'))?.[1]
    const id = field('id')
    const data = field('data')
    return id === undefined || data === undefined ? [] : [{ id, message: JSON.parse(data) }]
  })
}
