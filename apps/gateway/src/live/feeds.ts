import { PARTIES, type Party } from '@trilateral/contracts'
import type { Logger } from '@trilateral/service'
import { positionOf, positionText, type FeedPosition } from '../events/feed-position.ts'
import type { EventStore } from '../events/store.ts'
import type { PlacedMessage } from './live-message.ts'
import { PartyFeed } from './party-feed.ts'

export interface LiveFeeds {
  /**
   * What happens from now on, or behind `resumeBehind`, as `party` may see it. Ends when `signal` aborts.
   * Each message's id is where to resume: nothing is missed and nothing comes twice.
   */
  changes(party: Party, resumeBehind: string | undefined, signal: AbortSignal): AsyncGenerator<PlacedMessage>
  /** Something was committed that a party can see. */
  wake(): void
  /** Open streams, party by party. */
  watchers(): Readonly<Record<Party, number>>
}

export function liveFeeds(events: EventStore, { logger }: { logger: Logger }): LiveFeeds {
  const feeds = {
    jp: new PartyFeed('jp', events),
    kr: new PartyFeed('kr', events),
    us: new PartyFeed('us', events),
  }
  const watchers = { jp: 0, kr: 0, us: 0 }

  return {
    async *changes(party, resumeBehind, signal) {
      const feed = feeds[party]
      watchers[party] += 1
      try {
        yield* follow(feed, resumeBehind, signal)
      } finally {
        watchers[party] -= 1
        if (watchers[party] === 0) feed.rest()
      }
    },
    wake() {
      for (const party of PARTIES) {
        if (watchers[party] === 0) continue
        feeds[party]
          .advance()
          .catch((error: unknown) =>
            logger.warn({ err: error, party }, 'the feed could not be read; the next wake reads it'),
          )
      }
    },
    watchers: () => watchers,
  }
}

async function* follow(
  feed: PartyFeed,
  resumeBehind: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<PlacedMessage> {
  // What was committed before anyone watched is at the head now.
  await feed.advance()
  let at: FeedPosition = await feed.head()
  const resume = resumeBehind === undefined ? undefined : positionOf(resumeBehind)
  // A position ahead of the head is one of a database that has since been restored to an earlier day.
  if (resume && resume.model === at.model && resume.position <= at.position) at = resume
  else yield { id: positionText(at), message: { kind: resumeBehind === undefined ? 'ready' : 'reset' } }

  while (!signal.aborted) {
    const head = await feed.head()
    // Counted anew, or restored to an earlier day while this stream was open.
    if (head.model !== at.model || head.position < at.position) {
      at = head
      yield { id: positionText(at), message: { kind: 'reset' } }
    } else if (head.position > at.position) {
      const events = await feed.behind(at)
      for (const event of events) {
        at = { model: at.model, position: event.position }
        yield { id: positionText(at), message: { kind: 'event', event } }
      }
      // Nothing behind it although the head is further on: the feed was counted anew since the head was read, or what lies between
      // was withdrawn.
      if (events.length === 0) {
        await feed.advance()
        const { model } = await feed.head()
        if (model === head.model) at = head
      }
    } else {
      await feed.movedFrom(at, signal)
    }
  }
}
