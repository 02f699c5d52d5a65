import type { AppRouter as MineralsRouter } from '@trilateral/critical-minerals/router'
import type { AppRouter as GatewayRouter } from '@trilateral/gateway/router'
import type { AppRouter as SemiconductorsRouter } from '@trilateral/semiconductors/router'
import { createTRPCClient, httpLink } from '@trpc/client'
import type { Session } from './sign-in.ts'

/** What an official of critical minerals can do, over HTTP as their screens do it. */
export const mineralsDesk = ({ origin, headers }: Session) =>
  createTRPCClient<MineralsRouter>({ links: [httpLink({ url: `${origin}/trpc`, headers })] })

/** The same of semiconductors. */
export const semiconductorsDesk = ({ origin, headers }: Session) =>
  createTRPCClient<SemiconductorsRouter>({ links: [httpLink({ url: `${origin}/trpc`, headers })] })

/** What a reader of the portal can ask. */
export const portalReader = ({ origin, headers }: Session) =>
  createTRPCClient<GatewayRouter>({ links: [httpLink({ url: `${origin}/trpc`, headers })] })

export type MineralsDesk = ReturnType<typeof mineralsDesk>
export type SemiconductorsDesk = ReturnType<typeof semiconductorsDesk>
export type PortalReader = ReturnType<typeof portalReader>
/** What every area's officials have. */
export type WorkProgramDesk = Pick<MineralsDesk, 'workProgram'>
