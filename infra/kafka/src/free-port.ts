import { createServer } from 'node:net'

/** @throws in one sentence when somebody listens there: Kafka itself takes a minute to give up */
export async function mustBeFree(port: number, forWhat: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer()
    server.once('error', (cause) =>
      reject(new Error(`Port ${port}, which ${forWhat} needs on 127.0.0.1, cannot be had`, { cause })),
    )
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()))
  })
}
