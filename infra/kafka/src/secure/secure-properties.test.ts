import { expect, test } from 'vitest'
import { secureProperties } from './secure-properties.ts'

const ports = [1, 2, 3].map((nth) => ({ port: 9000 + nth, controllerPort: 9100 + nth }))
const place = { logDir: '/data/log', keystore: '/data/kafka-2.pem', caFile: '/data/ca.pem' }

test('a secure broker lets nobody in without a password over TLS, and allows nobody anything by itself', () => {
  const properties = secureProperties({ id: 2, ports, ...place, password: 'hunter2' })
  expect(properties).toContain('\nlisteners=CLIENTS://127.0.0.1:9002,CONTROLLER://127.0.0.1:9102\n')
  expect(properties).toContain('\nlistener.security.protocol.map=CLIENTS:SASL_SSL,CONTROLLER:SSL\n')
  expect(properties).toContain('\nallow.everyone.if.no.acl.found=false\n')
  expect(properties).toContain('\nlistener.name.controller.ssl.client.auth=required\n')
  expect(properties).toContain(
    '\nsuper.users=User:admin;User:broker;User:CN=kafka-1;User:CN=kafka-2;User:CN=kafka-3\n',
  )
  expect(properties).not.toContain('PLAINTEXT')
})

test('three brokers keep three copies, two of which must have a record; one alone keeps one', () => {
  const three = secureProperties({ id: 1, ports, ...place, password: 'x' })
  expect(three).toContain('\ndefault.replication.factor=3\nmin.insync.replicas=2\n')
  const one = secureProperties({ id: 1, ports: ports.slice(0, 1), ...place, password: 'x' })
  expect(one).toContain('\ndefault.replication.factor=1\nmin.insync.replicas=1\n')
})
