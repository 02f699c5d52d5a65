import type { Party } from '@trilateral/contracts'
import { portalReader, type PortalReader } from '../people/desk.ts'
import { signIn } from '../people/sign-in.ts'
import type { Listener } from './account.ts'

/** The event list of a party's leadership. */
export async function portalListener(portal: string, party: Party): Promise<Listener> {
  const reader = portalReader(await signIn(portal, party, 'leader'))
  return { name: `the portal of ${party}`, party, heard: () => sequencesIn(reader) }
}

/** Each subject's sequences in the order in which the portal lists them, oldest first. */
async function sequencesIn(reader: PortalReader): Promise<ReadonlyMap<string, readonly number[]>> {
  const bySubject = new Map<string, number[]>()
  let before: string | undefined
  for (;;) {
    const page = await reader.events.list.query({ limit: 200, before })
    for (const { subject, sequence } of page.items)
      bySubject.set(subject, [sequence, ...(bySubject.get(subject) ?? [])])
    if (!page.more || page.oldest === null) return bySubject
    before = page.oldest
  }
}
