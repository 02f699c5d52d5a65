// The read model as a library, for those who measure how fast it is filled.
export { liveMigrations, migrations as gatewayMigrations } from '../migrations.ts'
export { consumeInto } from './consume.ts'
export { schemaOf } from './model-name.ts'
export { ensureLiveModel } from './models.ts'
