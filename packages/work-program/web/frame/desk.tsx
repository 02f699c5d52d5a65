import { ministryDay, type Area, type CalendarDate, type Language, type Refusal } from '@trilateral/contracts'
import { usePageTitle, useLanguage, type SignedInPerson } from '@trilateral/ui'
import { HeldActions, OfflineBanner } from '@trilateral/ui/desk'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { createContext, use, useState, type ReactNode } from 'react'
import type { WorkProgramRouter } from '../../src/router/work-program-router.ts'
import { useLive } from './use-live.ts'

/** The procedures of the work program as the area mounts them: `server.workProgram`. */
export type WorkProgramServer = TRPCOptionsProxy<WorkProgramRouter>

/** What these screens need of the app that shows them. */
export interface Desk {
  readonly server: WorkProgramServer
  /** Who is signed in: an app shows its sign-in page to everybody else. */
  readonly person: SignedInPerson
  readonly area: Pick<Area, 'code' | 'name'>
  /** A refusal of the area's own rules in the reader's words. */
  readonly explain: (language: Language, refusal: Refusal) => string
  /** How often lists ask again, in seconds. */
  readonly everySeconds: number
}

const Given = createContext<Desk | null>(null)

/** Stands around the screens, inside of the query client and the router, and keeps what they show up to date. */
export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  useLive()
  return (
    <Given value={desk}>
      <HeldActions>
        <OfflineBanner />
        {children}
      </HeldActions>
    </Given>
  )
}

export function useDesk(): Desk {
  const desk = use(Given)
  if (!desk) throw new Error('a screen of the work program stands outside of its DeskProvider')
  return desk
}

/** Who is signed in. */
export const usePerson = () => useDesk().person

export const useServer = () => useDesk().server

/** Whether this person may record: an official, not leadership or an auditor. */
export const isOfficial = (person: SignedInPerson) => person.roles.includes('official')

export const useIsOfficial = () => isOfficial(usePerson())

/** The day it was at the reader's ministry when the screen was opened. */
export function useToday(): CalendarDate {
  const { party } = useDesk().person
  const [today] = useState(() => ministryDay(party, new Date()))
  return today
}

/** Names the page in the browser's tab. */
export function useTitle(title: string): void {
  const { language } = useLanguage()
  usePageTitle(title, useDesk().area.name[language])
}
