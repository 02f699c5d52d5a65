import type { EventBus } from '@trilateral/bus'
import type { BrokerAdmin, BrokerEnvironment, KafkaConnection } from '@trilateral/broker'
import type { Partner, PartnerAccess } from '@trilateral/exchange'
import type { Logger } from '@trilateral/service'

export interface BrokerSettings {
  /** As the registrar, who may give rights. */
  readonly connection: KafkaConnection
  readonly environment: BrokerEnvironment
  readonly bus: EventBus
  readonly logger: Logger
}

/** Loaded where it is used: the embedded bus has no use for two Kafka clients in memory. */
const broker = () => import('@trilateral/broker')

/**
 * The side of Apache Kafka: topics, rights, limits and users of ministries' systems. Each call has a connection of its own, so that a
 * broker which was away needs no remembering.
 */
export function brokerAccess({ connection, environment, bus, logger }: BrokerSettings): PartnerAccess {
  const offered = environment !== 'local'
  const asRegistrar = async <Value>(work: (admin: BrokerAdmin) => Promise<Value>): Promise<Value> => {
    const admin = await (await broker()).brokerAdmin(connection, { logger })
    try {
      return await work(admin)
    } finally {
      await admin.close()
    }
  }
  const bringUpToDate = async (admin: BrokerAdmin, { code, state }: Partner) => {
    const { applyPlan, desiredPartner, planBroker } = await broker()
    const plan = await planBroker(admin, desiredPartner(environment, { code, state }))
    // Users are made with the secret, which nobody keeps: when credentials are handed out.
    const steps = plan.steps.filter(({ kind }) => kind !== 'create-user')
    if (steps.length > 0) await applyPlan(admin, { ...plan, steps })
    for (const problem of plan.problems) logger.warn({ partner: code, problem }, 'a partner’s topic differs')
  }

  return {
    offered,
    async setSecret(code, secret) {
      if (!offered) return
      const { partnerAccess } = await broker()
      await asRegistrar((admin) => admin.setUser(partnerAccess({ code }).principal, secret))
    },
    changed: () => undefined,
    reconcile: (partners) =>
      asRegistrar(async (admin) => {
        for (const partner of partners) await bringUpToDate(admin, partner)
        return new Set(partners.map(({ code }) => code))
      }),
    async unread(code) {
      const { partnerAccess } = await broker()
      const { topics, groupPrefix } = partnerAccess({ code })
      const [read, ends] = await Promise.all([
        asRegistrar((admin) => admin.readUpTo(groupPrefix, topics.out)),
        bus.endOf(topics.out),
      ])
      return read === undefined ? null : Number((ends.get(0) ?? read) - read)
    },
  }
}
