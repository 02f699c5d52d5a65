import type { Party } from '@trilateral/contracts'
import { createContext, use, type ReactNode } from 'react'
import { ZONES, type Zone } from '../time/instant.ts'

const ReadersZone = createContext<Zone>(ZONES.us)

interface Props {
  /** The reader's party; Washington's clock is shown to whoever is not signed in. */
  readonly party: Party | undefined
  readonly children: ReactNode
}

/** `AppShell` sets it for its page: only what stands outside of a shell needs this. */
export function ZoneProvider({ party, children }: Props) {
  return <ReadersZone value={ZONES[party ?? 'us']}>{children}</ReadersZone>
}

/** The zone of the reader's ministry: what `formatInstant` and `dayIn` take. */
export const useZone = (): Zone => use(ReadersZone)
