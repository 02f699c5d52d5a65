import { areas } from '@trilateral/contracts'

/** One work area in the portal's navigation. */
export interface AreaLink {
  readonly code: string
  readonly name: Readonly<Record<'en' | 'ja' | 'ko', string>>
  readonly url: string
}

/** What the browser is told at its start, at `/config.json`. */
export interface PortalConfig {
  readonly areas: readonly AreaLink[]
}

/** The registered areas that run somewhere, in the order of the registry. */
export function portalConfig(areaUrls: Readonly<Record<string, string>>): PortalConfig {
  return {
    areas: areas.flatMap(({ code, name }) => {
      const url = areaUrls[code]
      return url === undefined ? [] : [{ code, name, url }]
    }),
  }
}
