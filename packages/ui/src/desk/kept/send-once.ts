/** What became of a wish: the server's answer, its no, or nothing since whoever waited for the network gave up. */
export type Sent<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'given-up' }

interface Ways {
  /** Whether the failure is the network's: the server may or may not have heard. */
  readonly isUnreached: (error: unknown) => boolean
  /** Resolves to false when nobody waits any more. */
  readonly networkBack: () => Promise<boolean>
  readonly onWaiting: (isWaiting: boolean) => void
}

/** Sends until the server has answered. The wish keeps its request id, so an answer that was lost on the way does nothing twice. */
export async function sendOnce<Answer>(send: () => Promise<Answer>, ways: Ways): Promise<Sent<Answer>> {
  for (;;) {
    try {
      // One after the other by intent: the next try waits for the network.
      // oxlint-disable-next-line no-await-in-loop
      return { kind: 'answered', answer: await send() }
    } catch (error) {
      if (!ways.isUnreached(error)) return { kind: 'failed', error }
      ways.onWaiting(true)
      // oxlint-disable-next-line no-await-in-loop
      const isBack = await ways.networkBack()
      ways.onWaiting(false)
      if (!isBack) return { kind: 'given-up' }
    }
  }
}
