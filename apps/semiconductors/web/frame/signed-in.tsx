import { readSession, type SignedInPerson } from '@trilateral/ui'
import { queryOptions } from '@tanstack/react-query'
import { createContext, use } from 'react'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => readSession(),
  staleTime: 60_000,
})

const Person = createContext<SignedInPerson | null>(null)

export const SignedIn = Person.Provider

/** Who is signed in. Screens stand behind the sign-in page, so there is always somebody. */
export function usePerson(): SignedInPerson {
  const person = use(Person)
  if (!person) throw new Error('a screen was shown to nobody')
  return person
}

/** Whether this person may record: an official, not leadership or an auditor. */
export const isOfficial = (person: SignedInPerson) => person.roles.includes('official')
