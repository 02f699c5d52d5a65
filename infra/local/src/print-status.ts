import type { StackStatus } from './status.ts'

/** The status for a person at the terminal; passwords stay out (they are in `--json`). */
export function printStatus(status: StackStatus): string {
  if (!status.running) return `Nothing runs on ${status.dataDir}. Start it with: npm start`
  const rows: [string, string][] = [
    ['portal', status.portal],
    ...Object.entries(status.apps),
    ['gateway', status.gateway],
    ...Object.entries(status.identity).map(([party, url]): [string, string] => [
      `identity ${party.toUpperCase()}`,
      url,
    ]),
    ['database', withoutPassword(status.databaseUrl ?? 'starting')],
    ['event bus', busInWords(status)],
    ['logs', status.logs],
  ]
  const processes = status.processes.map(({ name, pid, restarts, rss = 0, pss }) => {
    const memory = `${megabytes(pss ?? rss).padStart(6)} MB`
    return `  ${name.padEnd(20)} ${String(pid ?? 'starting').padStart(9)} ${memory}${restarts ? `  started again ${restarts}×` : ''}`
  })
  const { rss, pss } = status.memory
  return [
    status.ready ? 'Ready.' : 'Starting.',
    ...rows.map(([name, value]) => `  ${name.padEnd(20)} ${value}`),
    'Processes',
    ...processes,
    `  ${'together'.padEnd(20)} ${''.padStart(9)} ${megabytes(pss ?? rss).padStart(6)} MB`,
  ].join('\n')
}

function busInWords({ bootstrapServers, kafkaAccess }: Extract<StackStatus, { running: true }>): string {
  if (!bootstrapServers) return 'embedded, on PostgreSQL'
  if (!kafkaAccess) return `Kafka at ${bootstrapServers}`
  return `Kafka at ${bootstrapServers}, by SCRAM-SHA-512 over TLS; authority: ${kafkaAccess.ca}`
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0)

function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.password = ''
  return url.href
}
