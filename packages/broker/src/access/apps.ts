import { PORTAL, type Area } from '@trilateral/contracts'
import { onCluster, onGroupsFrom, onTopicsFrom, type Access } from './access.ts'
import { EVENT_PREFIX, GATEWAY, PARTNER_PREFIX, PARTNER_PRINCIPAL_PREFIX, REGISTRAR } from './names.ts'

const topicsOf = (source: string) => onTopicsFrom(`${EVENT_PREFIX}${source}.`)

/** An area writes its own topics, hears the portal and the areas that it says it hears, and nothing else. */
export function areaAccess({ code, hears = [] }: Pick<Area, 'code' | 'hears'>): Access {
  const heard = new Set([PORTAL, ...hears.map(({ area }) => area)])
  return {
    principal: code,
    acls: [
      ...topicsOf(code)(code, 'write'),
      ...[...heard].flatMap((source) => topicsOf(source)(code, 'read')),
      ...onGroupsFrom(`${code}.`)(code, 'read'),
    ],
  }
}

/** The gateway reads every source, and writes what the portal says. What it does for a partner stands with the partner. */
export const gatewayAccess: Access = {
  principal: GATEWAY,
  acls: [
    ...onTopicsFrom(EVENT_PREFIX)(GATEWAY, 'read'),
    ...topicsOf(PORTAL)(GATEWAY, 'write'),
    ...onGroupsFrom(`${GATEWAY}.`)(GATEWAY, 'read'),
  ],
}

/** Kafka has no narrower right to give rights than ALTER on the cluster: guard this password as the administrator's. */
export const registrarAccess: Access = {
  principal: REGISTRAR,
  acls: [
    ...onTopicsFrom(PARTNER_PREFIX)(
      REGISTRAR,
      'create',
      'delete',
      'describe',
      'describe-configs',
      'alter-configs',
    ),
    // How far a partner has read.
    ...onGroupsFrom(PARTNER_PRINCIPAL_PREFIX)(REGISTRAR, 'describe'),
    ...onCluster(REGISTRAR, 'describe', 'alter', 'describe-configs', 'alter-configs'),
  ],
}
