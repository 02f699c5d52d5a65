import { ADMIN_USER, INTER_BROKER_USER } from './cluster-secrets.ts'

/** Where one broker listens, on 127.0.0.1: to clients and to the other brokers; to controllers. */
export interface NodePorts {
  readonly port: number
  readonly controllerPort: number
}

/** What the broker of this id, from 1, is called: its process, its folder, its certificate. */
export const nodeName = (id: number): string => `kafka-${id}`

/** Of the three brokers that production has. */
export const secureNodeNames: readonly string[] = [1, 2, 3].map(nodeName)

export interface SecureNode {
  /** From 1. */
  readonly id: number
  readonly ports: readonly NodePorts[]
  readonly logDir: string
  readonly keystore: string
  readonly caFile: string
  /** Password of the brokers' own user. */
  readonly password: string
}

/**
 * One broker of a cluster whose members all stand on this machine, closed as in production: clients and brokers by SCRAM-SHA-512 over
 * TLS, controllers by mutual TLS, nobody may do what no rule allows.
 */
export function secureProperties(node: SecureNode): string {
  const { id, ports, keystore, caFile } = node
  const own = ports[id - 1]
  if (!own) throw new Error(`There are no ports for the broker ${id}`)
  const members = ports.map(({ controllerPort }, nth) => `${nth + 1}@127.0.0.1:${controllerPort}`)
  const copies = String(Math.min(3, ports.length))
  const inSync = String(Math.max(1, Number(copies) - 1))
  const controllers = ports.map((_ports, nth) => `User:CN=${nodeName(nth + 1)}`)
  const properties = {
    'process.roles': 'broker,controller',
    'node.id': String(id),
    'controller.quorum.voters': members.join(','),
    'controller.listener.names': 'CONTROLLER',
    listeners: `CLIENTS://127.0.0.1:${own.port},CONTROLLER://127.0.0.1:${own.controllerPort}`,
    'advertised.listeners': `CLIENTS://127.0.0.1:${own.port}`,
    'inter.broker.listener.name': 'CLIENTS',
    'listener.security.protocol.map': 'CLIENTS:SASL_SSL,CONTROLLER:SSL',
    'sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'sasl.mechanism.inter.broker.protocol': 'SCRAM-SHA-512',
    'listener.name.clients.scram-sha-512.sasl.jaas.config': `org.apache.kafka.common.security.scram.ScramLoginModule required username="${INTER_BROKER_USER}" password="${node.password}";`,
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': keystore,
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': caFile,
    'listener.name.controller.ssl.client.auth': 'required',
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'allow.everyone.if.no.acl.found': 'false',
    'super.users': [`User:${ADMIN_USER}`, `User:${INTER_BROKER_USER}`, ...controllers].join(';'),
    'log.dirs': node.logDir,
    'auto.create.topics.enable': 'false',
    'default.replication.factor': copies,
    'min.insync.replicas': inSync,
    'offsets.topic.replication.factor': copies,
    'transaction.state.log.replication.factor': copies,
    'transaction.state.log.min.isr': inSync,
    'share.coordinator.state.topic.replication.factor': copies,
    'share.coordinator.state.topic.min.isr': inSync,
    'offsets.topic.num.partitions': '10',
    'transaction.state.log.num.partitions': '4',
    'group.initial.rebalance.delay.ms': '0',
    // A broker that died is missed after this long: 9 s by default, and as long is the gap in writing (measured). One host needs less.
    'broker.session.timeout.ms': '3000',
    'broker.heartbeat.interval.ms': '500',
    'controller.quorum.election.timeout.ms': '500',
    'controller.quorum.fetch.timeout.ms': '1500',
    'num.network.threads': '2',
    'num.io.threads': '4',
    'log.cleaner.dedupe.buffer.size': String(4 << 20),
    'log.segment.bytes': String(256 << 20),
  }
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}
