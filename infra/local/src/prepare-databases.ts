import { areas } from '@trilateral/contracts'
import { provisionDatabase, type ProvisionedDatabase } from '@trilateral/infra-postgres'
import { pledgeBus } from './pledge-bus.ts'

/** The databases of the stack, by name. */
export type Databases = Readonly<Record<string, ProvisionedDatabase>>

export const databaseOf = (area: string): string => area.replaceAll('-', '_')

/** The database of the bus that stands in for Kafka. */
export const BUS_DATABASE = 'bus'

/**
 * Makes every app's database with its logins; does nothing twice.
 * @param bus names the bus that these databases publish to; see pledgeBus
 */
export async function prepareDatabases(options: {
  adminUrl: string
  bus: string
  secretOf: (name: string) => string
}): Promise<Databases> {
  const { adminUrl, bus, secretOf } = options
  const onPostgres = bus === 'postgres'
  const names = [
    ...areas.map((area) => databaseOf(area.code)),
    'gateway',
    ...(onPostgres ? [BUS_DATABASE] : []),
  ]
  const databases: Record<string, ProvisionedDatabase> = {}
  for (const database of names) {
    const passwords = { owner: secretOf(`${database}-owner`), service: secretOf(`${database}-service`) }
    databases[database] = await provisionDatabase(adminUrl, { database, passwords })
    await pledgeBus(adminUrl, database, bus)
  }
  if (onPostgres) await prepareBus(databases[BUS_DATABASE]?.ownerUrl ?? '')
  return databases
}

async function prepareBus(ownerUrl: string): Promise<void> {
  // Loaded only here: beside a real Kafka the supervisor has no need of either.
  const [{ busMigrations }, { applyMigrations }] = await Promise.all([
    import('@trilateral/bus'),
    import('@trilateral/journal'),
  ])
  await applyMigrations(ownerUrl, [busMigrations])
}
