import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const processSchema = z.object({
  name: z.string(),
  /** Absent while it is being started again. */
  pid: z.number().optional(),
  /** When the process began, as its system tells it; see process-identity. */
  identity: z.string().optional(),
  restarts: z.number(),
})

const stateSchema = z.object({
  supervisor: z.object({ pid: z.number(), identity: z.string() }),
  ready: z.boolean(),
  /** Which event bus: PostgreSQL as a stand-in, or Kafka. */
  bus: z.enum(['postgres', 'kafka']),
  dataDir: z.string(),
  logs: z.string(),
  portal: z.string(),
  apps: z.record(z.string(), z.string()),
  gateway: z.string(),
  identity: z.object({ jp: z.string(), kr: z.string(), us: z.string() }),
  /** Administrator's address, with the password: the file is for the starter alone to read. */
  databaseUrl: z.string().optional(),
  /** Address of each app's database with the process's own login. */
  databases: z.record(z.string(), z.string()),
  bootstrapServers: z.string().optional(),
  /** How the brokers are entered where they are closed: whom a client trusts, and the password of each user. */
  kafkaAccess: z.object({ ca: z.string(), passwords: z.record(z.string(), z.string()) }).optional(),
  /** What the gateway was told, secrets and all: a rebuild of its read model works beside it on the same. */
  gatewayEnvironment: z.record(z.string(), z.string()).optional(),
  processes: z.array(processSchema),
})

/** What runs, where, and as which process. */
export type StackState = z.infer<typeof stateSchema>

const fileIn = (dataDir: string) => join(dataDir, 'state.json')

export function writeState(dataDir: string, state: StackState): void {
  const file = fileIn(dataDir)
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** What the last start on this folder noted, whether it still runs or not. */
export function readState(dataDir: string): StackState | undefined {
  try {
    return stateSchema.safeParse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8'))).data
  } catch {
    return undefined
  }
}
