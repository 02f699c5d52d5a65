import type { Session } from './sign-in.ts'

/** What an open portal hears as things happen. */
export interface LiveFeed {
  /** Of each message so far, in order: `ready`, `event`, `reset` … */
  kinds(): readonly string[]
  /** Where one would go on after a break. */
  lastId(): string | undefined
  close(): Promise<void>
}

/** Opens the portal's server-sent events, from now on or behind `lastEventId`. */
export async function liveFeed({ origin, headers }: Session, lastEventId?: string): Promise<LiveFeed> {
  const input = encodeURIComponent(JSON.stringify(lastEventId === undefined ? {} : { lastEventId }))
  const leaving = new AbortController()
  const answer = await fetch(`${origin}/trpc/live.changes?input=${input}`, {
    headers: { ...headers, accept: 'text/event-stream' },
    signal: leaving.signal,
  })
  if (answer.status !== 200 || !answer.body)
    throw new Error(`the live feed answered ${answer.status}: ${await answer.text()}`)
  let text = ''
  const { body } = answer
  const reading = (async () => {
    const decoder = new TextDecoder()
    try {
      for await (const chunk of body) text += decoder.decode(chunk, { stream: true })
    } catch {
      // We left, or the server did: either way it is over.
    }
  })()
  return {
    kinds: () => [...text.matchAll(/^data: ?\{.*?"kind":"([a-z-]+)"/gm)].map(([, kind]) => kind ?? ''),
    lastId: () => [...text.matchAll(/^id: ?(.+)$/gm)].at(-1)?.[1],
    async close() {
      leaving.abort()
      await reading
    },
  }
}
