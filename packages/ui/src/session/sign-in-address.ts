import type { Party } from '@trilateral/contracts'

/** Where a ministry's sign-in begins; afterwards the browser comes back to `returnTo`, a path within this app. */
export const signInAddress = (party: Party, returnTo: string) =>
  `/auth/sign-in/${party}?return=${encodeURIComponent(returnTo)}`
