/** Where the platform is reached is each installation's own; the ways are the same everywhere. */
export const SERVERS = {
  kafka: {
    host: '{brokers}',
    protocol: 'kafka-secure',
    protocolVersion: '3.9 to 4.4',
    description:
      'Apache Kafka over TLS. A partner signs in with SCRAM-SHA-512 as partner-<code>, sees its own three topics and uses consumer groups that begin with partner-<code>.',
    variables: {
      brokers: { default: 'localhost:9093', description: 'What the secretariat gives with the credentials.' },
    },
    security: [{ $ref: '#/components/securitySchemes/scram' }],
  },
  http: {
    host: '{portal}',
    protocol: 'https',
    description: 'For those without Kafka: the portal’s own address.',
    variables: { portal: { default: 'localhost:8080', description: 'Where people open the portal.' } },
    security: [{ $ref: '#/components/securitySchemes/token' }],
  },
} as const

export const SECURITY = {
  scram: { type: 'scramSha512', description: 'User partner-<code>; the secret that was shown once.' },
  token: { type: 'http', scheme: 'bearer', description: 'The same secret as the token.' },
} as const

export const KAFKA_BINDING = '0.5.0'
export const HTTP_BINDING = '0.3.0'
export const onServer = (name: keyof typeof SERVERS) => [{ $ref: `#/servers/${name}` }]
