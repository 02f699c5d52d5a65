// The read model as a library, for those who measure how fast it is filled, or verify it after a fault.
export { liveMigrations, migrations as gatewayMigrations } from '../migrations.ts'
export { checksumOf } from './checksum.ts'
export { consumeInto } from './consume.ts'
export { schemaOf } from './model-name.ts'
export { ensureLiveModel, liveModel } from './models.ts'
