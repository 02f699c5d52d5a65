export interface BrokerSettings {
  /** Where clients connect, on 127.0.0.1. */
  readonly port: number
  /** Where the broker talks to its own controller, on 127.0.0.1. */
  readonly controllerPort: number
  /**
   * A second listener for a proxy that stands in front: who enters by `port` is told to come back by `advertisedPort`,
   * the proxy's. Without it a client would learn the broker's own address and pass the proxy by.
   */
  readonly proxied?: { readonly port: number; readonly advertisedPort: number } | undefined
}

/** The settings of one local broker that is its own controller (KRaft): closed, small, nothing kept shorter than for ever. */
export function serverProperties(settings: BrokerSettings, logDir: string, host = '127.0.0.1'): string {
  const { port, controllerPort, proxied } = settings
  const listeners = [`PLAINTEXT://${host}:${port}`, `CONTROLLER://127.0.0.1:${controllerPort}`]
  const advertised = [`PLAINTEXT://127.0.0.1:${port}`]
  if (proxied) {
    listeners.push(`PROXIED://${host}:${proxied.port}`)
    advertised.push(`PROXIED://127.0.0.1:${proxied.advertisedPort}`)
  }
  const properties = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: listeners.join(','),
    'advertised.listeners': advertised.join(','),
    'inter.broker.listener.name': 'PLAINTEXT',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,PROXIED:PLAINTEXT',
    'log.dirs': logDir,
    'auto.create.topics.enable': 'false',
    // One broker: nothing to replicate to.
    'default.replication.factor': '1',
    'offsets.topic.replication.factor': '1',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    // 50 by default: ten make the first join of a group faster on a small machine.
    'offsets.topic.num.partitions': '10',
    'transaction.state.log.num.partitions': '4',
    'group.initial.rebalance.delay.ms': '0',
    // A killed broker may come back only when its old session is over: 9 s by default, measured 11 s until it worked again.
    'broker.session.timeout.ms': '2000',
    'broker.heartbeat.interval.ms': '500',
    'num.network.threads': '2',
    'num.io.threads': '4',
    'log.cleaner.dedupe.buffer.size': String(4 << 20),
    'log.segment.bytes': String(256 << 20),
  }
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}
