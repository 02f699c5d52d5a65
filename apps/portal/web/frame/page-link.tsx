import { TextLink } from '@trilateral/ui'
import type { ReactNode } from 'react'
import { useAddress } from './use-past-day.ts'

/** A link to another page of the portal, as of the same day. */
export function PageLink({ href, children }: { href: string; children: ReactNode }) {
  return <TextLink href={useAddress()(href)}>{children}</TextLink>
}
