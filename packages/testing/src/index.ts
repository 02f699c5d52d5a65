export { callerOptions, freshDatabase, type FreshDatabase } from './postgres.ts'
