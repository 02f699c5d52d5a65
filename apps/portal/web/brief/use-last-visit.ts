import type { SignedInPerson } from '@trilateral/ui'
import { useEffect, useState } from 'react'
import { readVisit, visitAt, type Visit } from './last-visit.ts'

const LOOK_EVERY_MS = 60_000

const keyOf = ({ party, name }: SignedInPerson) => `trilateral-last-visit ${party} ${name}`

function look(person: SignedInPerson): Visit {
  const now = new Date()
  try {
    const visit = visitAt(readVisit(localStorage.getItem(keyOf(person))), now)
    localStorage.setItem(keyOf(person), JSON.stringify(visit))
    return visit
  } catch {
    // a browser that keeps nothing
    return visitAt(null, now)
  }
}

/** When this reader's last visit ended, as this browser remembers it; null: no visit is known. It stays the same while the page is open. */
export function useLastVisit(person: SignedInPerson): string | null {
  const [{ before }] = useState(() => look(person))
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') look(person)
    }, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [person])
  return before
}
