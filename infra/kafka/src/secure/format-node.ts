import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatArguments, leanJava } from '../java-broker.ts'
import type { KafkaVersion } from '../kafka-version.ts'
import { runCommand } from '../run-command.ts'
import { CLOSED_FILE } from './certificates.ts'
import { ADMIN_USER, INTER_BROKER_USER, type ClusterSecrets } from './cluster-secrets.ts'

const FORMAT_LIMIT_MS = 60_000

/** Formats a broker's folder the first time, with the two users whom nobody could make later. */
export async function formatNode(
  version: KafkaVersion,
  folder: string,
  propertiesFile: string,
  secrets: ClusterSecrets,
): Promise<void> {
  if (existsSync(join(folder, 'log', 'meta.properties'))) return
  const args = [
    ...(await leanJava(version)),
    ...formatArguments(secrets.clusterId, propertiesFile),
    user(INTER_BROKER_USER, secrets.broker),
    user(ADMIN_USER, secrets.admin),
  ]
  // From a closed file: everybody on the machine may read a command line.
  const argumentFile = join(folder, 'settings', 'format-arguments')
  await writeFile(argumentFile, args.map(quoted).join('\n'), CLOSED_FILE)
  try {
    await runCommand('java', [`@${argumentFile}`], FORMAT_LIMIT_MS)
  } finally {
    await rm(argumentFile, { force: true })
  }
}

const user = (name: string, password: string): string =>
  `--add-scram=SCRAM-SHA-512=[name=${name},password=${password}]`

/** As Java's launcher reads its argument files. */
const quoted = (argument: string): string => `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
