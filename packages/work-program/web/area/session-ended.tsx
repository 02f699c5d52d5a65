import { SignInAgain } from '@trilateral/ui'
import { useLocation } from '@tanstack/react-router'
import { useDesk } from '../frame/desk.tsx'

/** Offers the way back to this very form, whose typing the tab keeps. */
export function SessionEnded() {
  const { party } = useDesk().person
  const address = useLocation({ select: ({ href }) => href })
  return <SignInAgain party={party} returnTo={address} />
}
