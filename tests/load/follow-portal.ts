import type { Session } from '../people/sign-in.ts'

export interface OpenPortal {
  /** By event id: when its message came, in milliseconds since 1970. */
  readonly arrivals: ReadonlyMap<string, number>
  close(): void
}

/** An open portal's event stream. Resolves when it has said that nothing is missed from here on. */
export async function followPortal({ origin, headers }: Session): Promise<OpenPortal> {
  const leaving = new AbortController()
  const answer = await fetch(`${origin}/trpc/live.changes?input=%7B%7D`, {
    headers: { ...headers, accept: 'text/event-stream' },
    signal: leaving.signal,
  })
  if (answer.status !== 200 || !answer.body) throw new Error(`${answer.status} ${await answer.text()}`)
  const arrivals = new Map<string, number>()
  const body = answer.body
  await new Promise<void>((resolve, reject) => {
    void listen(body, arrivals, resolve).catch((error: unknown) => {
      if (!leaving.signal.aborted) reject(error instanceof Error ? error : new Error(String(error)))
    })
  })
  return { arrivals, close: () => leaving.abort() }
}

async function listen(body: ReadableStream<Uint8Array>, arrivals: Map<string, number>, ready: () => void) {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const at = performance.timeOrigin + performance.now()
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = /^data: ?(.*)$/m.exec(block)?.[1]
      if (data === undefined) continue
      const message = JSON.parse(data) as { kind?: string; event?: { id: string } }
      if (message.kind === 'ready') ready()
      if (message.event) arrivals.set(message.event.id, at)
    }
  }
  throw new Error('the portal ended the stream')
}
