import type { Acl, TopicState } from '@trilateral/bus/admin'
import { areas, PARTIES, PORTAL, type Area } from '@trilateral/contracts'
import type { Access, Quota } from './access/access.ts'
import { areaAccess, gatewayAccess, registrarAccess } from './access/apps.ts'
import { EVENT_PREFIX, GATEWAY, PARTNER_PREFIX, PARTNER_PRINCIPAL_PREFIX } from './access/names.ts'
import { partnerAccess } from './access/partner.ts'
import { partyAccess } from './access/party.ts'
import { eventTopics, partnerTopics } from './desired-topics.ts'
import { ENVIRONMENTS, type BrokerEnvironment } from './environment.ts'

/** One partner as the broker must know it. A suspended one keeps its topics and loses every right. */
export interface PartnerOfBroker {
  readonly code: string
  readonly state: 'active' | 'suspended'
}

/** What should stand on a broker, and how far the wish goes: what it does not manage is left as it is. */
export interface DesiredBroker {
  readonly environment: BrokerEnvironment
  readonly topics: readonly TopicState[]
  readonly acls: readonly Acl[]
  readonly users: readonly string[]
  readonly quotas: ReadonlyMap<string, Quota>
  readonly manages: Managed
}

interface Managed {
  readonly topic: (name: string) => boolean
  readonly principal: (name: string) => boolean
  readonly acl: (acl: Acl) => boolean
}

/**
 * Topics, rights, users and quotas of the whole work program.
 * @param partners all of them; absent where they are not known: then nothing of any partner is touched
 */
export function desiredBroker(options: {
  readonly environment: BrokerEnvironment
  readonly areas?: readonly Pick<Area, 'code' | 'hears'>[]
  readonly partners?: readonly PartnerOfBroker[]
}): DesiredBroker {
  const { environment, areas: known = areas, partners } = options
  const sources = [...known.map(({ code }) => code), PORTAL]
  const apps = [...known.map(areaAccess), gatewayAccess, registrarAccess]
  const parties = PARTIES.map((party) => partyAccess(party, sources))
  const ours = wishesOf([...apps, ...parties], {
    topics: sources.flatMap((source) => eventTopics(source, ENVIRONMENTS[environment])),
  })
  const names = new Set(ours.users)
  const isOurs = (name: string) => names.has(name) || name.startsWith('party-')
  const withPartners = partners !== undefined
  return {
    ...joined(
      ours,
      (partners ?? []).map((partner) => wishesOfPartner(environment, partner)),
    ),
    environment,
    manages: {
      topic: (name) => name.startsWith(EVENT_PREFIX) || (withPartners && name.startsWith(PARTNER_PREFIX)),
      principal: (name) => isOurs(name) || (withPartners && name.startsWith(PARTNER_PRINCIPAL_PREFIX)),
      acl: (acl) =>
        isOurs(acl.principal)
          ? withPartners || !isForSomePartner(acl)
          : withPartners && acl.principal.startsWith(PARTNER_PRINCIPAL_PREFIX),
    },
  }
}

/** One partner alone, as it is registered, suspended or taken up again. Nothing else on the broker is touched. */
export function desiredPartner(environment: BrokerEnvironment, partner: PartnerOfBroker): DesiredBroker {
  const { principal, topics, gatewayAcls } = partnerAccess(partner)
  const names = new Set(Object.values(topics))
  const forGateway = new Set(gatewayAcls.map((acl) => acl.principal))
  return {
    ...wishesOfPartner(environment, partner),
    environment,
    manages: {
      topic: (name) => names.has(name),
      principal: (name) => name === principal,
      acl: (acl) =>
        acl.principal === principal ||
        (forGateway.has(acl.principal) && acl.resource === 'topic' && names.has(acl.name)),
    },
  }
}

type Wishes = Omit<DesiredBroker, 'environment' | 'manages'>

function wishesOfPartner(environment: BrokerEnvironment, { code, state }: PartnerOfBroker): Wishes {
  const access = partnerAccess({ code })
  const topics = partnerTopics(code, ENVIRONMENTS[environment])
  const kept = { topics, acls: access.gatewayAcls }
  return wishesOf(state === 'active' ? [access] : [], kept)
}

function wishesOf(
  all: readonly Access[],
  { topics, acls = [] }: { topics: readonly TopicState[]; acls?: readonly Acl[] },
): Wishes {
  return {
    topics,
    acls: [...acls, ...all.flatMap((access) => access.acls)],
    users: all.map(({ principal }) => principal),
    quotas: new Map(all.flatMap(({ principal, quota }) => (quota ? [[principal, quota]] : []))),
  }
}

const joined = (first: Wishes, others: readonly Wishes[]): Wishes => ({
  topics: [first, ...others].flatMap(({ topics }) => topics),
  acls: [first, ...others].flatMap(({ acls }) => acls),
  users: [first, ...others].flatMap(({ users }) => users),
  quotas: new Map([first, ...others].flatMap(({ quotas }) => [...quotas])),
})

/** The gateway's rights on partners' topics come and go with the partners. */
const isForSomePartner = ({ principal, resource, name }: Acl) =>
  principal === GATEWAY && resource === 'topic' && name.startsWith(PARTNER_PREFIX)
