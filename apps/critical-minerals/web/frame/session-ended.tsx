import { SignInAgain } from '@trilateral/ui'
import { useLocation } from '@tanstack/react-router'
import { usePerson } from './signed-in.tsx'

/** Offers the way back to this very form, whose typing the tab keeps. */
export function SessionEnded() {
  const { party } = usePerson()
  const address = useLocation({ select: ({ href }) => href })
  return <SignInAgain party={party} returnTo={address} />
}
