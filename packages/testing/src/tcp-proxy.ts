import { connect, createServer, type Socket } from 'node:net'

export interface TcpProxy {
  /** The bytes that the target answers vanish until `heal`; what clients send still arrives. */
  swallowAnswers(): void
  /** Every chunk waits between `least` and `most` milliseconds, by the seed, and is cut in two at a place the seed chooses. */
  slow(least: number, most: number): void
  /** Ends every connection at once; new ones may come. */
  cut(): void
  /** All is well again. Connections that lost bytes are ended: TCP never skips bytes, it delivers or breaks. */
  heal(): void
  close(): Promise<void>
}

interface Pair {
  readonly client: Socket
  readonly target: Socket
  lostBytes: boolean
}

/** A TCP proxy that does network faults, repeatable by its seed (`tc netem` is not to be had on every machine). */
export async function startTcpProxy(options: {
  listen: number
  target: number
  seed?: number
}): Promise<TcpProxy> {
  const random = seeded(options.seed ?? 1)
  const pairs = new Set<Pair>()
  let swallowing = false
  let delay: { least: number; most: number } | undefined

  const end = (pair: Pair): void => {
    pairs.delete(pair)
    pair.client.destroy()
    pair.target.destroy()
  }
  const pass = (from: Socket, to: Socket, lose: () => boolean): void => {
    let last = Promise.resolve()
    const hand = async (part: Buffer): Promise<void> => {
      if (delay) await wait(delay.least + random() * (delay.most - delay.least))
      if (to.writable) to.write(part)
    }
    from.on('data', (chunk) => {
      if (lose()) return
      const place = delay ? Math.floor(random() * chunk.length) : 0
      for (const part of [chunk.subarray(0, place), chunk.subarray(place)])
        if (part.length > 0) last = last.then(() => hand(part))
    })
  }

  const server = createServer({ noDelay: true }, (client) => {
    const target = connect({ host: '127.0.0.1', port: options.target, noDelay: true })
    const pair: Pair = { client, target, lostBytes: false }
    pairs.add(pair)
    pass(client, target, () => false)
    pass(target, client, () => {
      pair.lostBytes ||= swallowing
      return swallowing
    })
    for (const socket of [client, target]) {
      socket.on('error', () => end(pair))
      socket.on('close', () => end(pair))
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.listen, '127.0.0.1', resolve)
  })

  return {
    swallowAnswers: () => void (swallowing = true),
    slow: (least, most) => void (delay = { least, most }),
    cut: () => pairs.forEach(end),
    heal: () => {
      swallowing = false
      delay = undefined
      for (const pair of pairs) if (pair.lostBytes) end(pair)
    },
    close: () => {
      pairs.forEach(end)
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Mulberry32: the same seed gives the same faults. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
