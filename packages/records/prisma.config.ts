import { defineConfig } from 'prisma/config'

// `prisma generate` fetches an engine that it does not use, and fails where the network is closed: any executable satisfies it.
if (process.argv.includes('generate')) process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // `prisma migrate` works where its engine can be had; the service itself applies these files without it.
  ...(process.env['MIGRATION_DATABASE_URL']
    ? { datasource: { url: process.env['MIGRATION_DATABASE_URL'] } }
    : {}),
})
