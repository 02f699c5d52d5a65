import { onGroupsFrom, onTopic, type Access, type Quota } from './access.ts'
import { GATEWAY, PARTNER_PREFIX, PARTNER_PRINCIPAL_PREFIX } from './names.ts'

const CODE = /^[a-z][a-z0-9-]{1,30}$/

/** What one system may take of the brokers: enough for every event that there is, and no more than its share under a flood. */
const PARTNER_QUOTA: Quota = {
  producerBytesPerSecond: 1 << 20,
  consumerBytesPerSecond: 4 << 20,
  requestPercentage: 25,
}

export interface PartnerAccess extends Access {
  /** Its own consumer groups begin with it. */
  readonly groupPrefix: string
  readonly topics: { readonly out: string; readonly in: string; readonly rejected: string }
  readonly quota: Quota
  /** What the gateway may do with this partner's topics. */
  readonly gatewayAcls: Access['acls']
}

/**
 * Everything about one partner at the broker: it reads what goes out to it and what was refused of it, and writes what it sends in.
 * @throws when the code could be taken for something else in a name
 */
export function partnerAccess({ code }: { readonly code: string }): PartnerAccess {
  if (!CODE.test(code))
    throw new Error(
      `A partner's code begins with a letter and has 2 to 31 of a-z, 0-9 and "-": ${JSON.stringify(code)}`,
    )
  const principal = `${PARTNER_PRINCIPAL_PREFIX}${code}`
  const groupPrefix = `${principal}.`
  const prefix = `${PARTNER_PREFIX}${code}`
  const topics = { out: `${prefix}.out`, in: `${prefix}.in`, rejected: `${prefix}.rejected` }
  return {
    principal,
    groupPrefix,
    topics,
    quota: PARTNER_QUOTA,
    acls: [
      ...onTopic(topics.out)(principal, 'read'),
      ...onTopic(topics.rejected)(principal, 'read'),
      ...onTopic(topics.in)(principal, 'write'),
      ...onGroupsFrom(groupPrefix)(principal, 'read'),
    ],
    gatewayAcls: [
      ...onTopic(topics.out)(GATEWAY, 'write'),
      ...onTopic(topics.rejected)(GATEWAY, 'write'),
      ...onTopic(topics.in)(GATEWAY, 'read'),
    ],
  }
}
