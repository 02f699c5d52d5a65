import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { __wbg_set_wasm as setWasm } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { applyMigrations } from '@trilateral/journal'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrations } from '../migrations.ts'

const schemaFile = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8')

let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  await loadEngine()
  database = await freshDatabase('schema')
  await applyMigrations(database.ownerUrl, migrations)
})
afterAll(() => database.drop())

describe('schema.prisma and the migrations', () => {
  it('given a database made by the migrations, then the schema has nothing to add and nothing to take', async () => {
    expect(await whatIsMissing(schemaFile)).toBe('-- This is an empty migration.')
  })

  it('given a schema with another column, then the difference is seen', async () => {
    const changed = schemaFile.replace('issuer           String\n', 'issuer String\n another String\n')
    expect(await whatIsMissing(changed)).toContain('ADD COLUMN     "another" TEXT')
  })

  it('given a database with a column more, then the difference is seen', async () => {
    const owner = new Client({ connectionString: database.ownerUrl })
    await owner.connect()
    try {
      await owner.query('ALTER TABLE measure ADD COLUMN forgotten text')
      expect(await whatIsMissing(schemaFile)).toContain('DROP COLUMN "forgotten"')
    } finally {
      await owner.query('ALTER TABLE measure DROP COLUMN forgotten')
      await owner.end()
    }
  })
})

/** What a migration would have to do to make the database what the schema says. */
async function whatIsMissing(content: string): Promise<string> {
  const file = { path: 'prisma/schema.prisma', content }
  const adapter = bindMigrationAwareSqlAdapterFactory(new ReadingConstraints(database.ownerUrl))
  const compare = await engine.SchemaEngine.new({ datamodels: [[file.path, content]] }, () => {}, adapter)
  try {
    const { stdout } = await compare.diff({
      from: { tag: 'schemaDatasource', files: [file], configDir: 'prisma' },
      to: { tag: 'schemaDatamodel', files: [file] },
      script: true,
      exitCode: null,
      // The store of records has a schema of its own, in packages/records.
      filters: {
        externalTables: ['public.record', 'public.record_version', 'public.personal'],
        externalEnums: [],
      },
    })
    return (stdout ?? '').trim()
  } finally {
    compare.free()
  }
}

/** Columns of type "char" in what the engine asks of the catalogue, and the names under which they come back. */
const CHARS = new Map([
  ['constr.contype AS', 'constraint_type'],
  ['con.confdeltype,', 'confdeltype'],
  ['con.confupdtype,', 'confupdtype'],
])

/** Prisma's own driver adapter cannot read "char" (7.10): it is read as text here, and says afterwards what it was. */
class ReadingConstraints extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const ask = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const chars = [...CHARS].filter(([asked]) => query.sql.includes(asked))
      const sql = chars.reduce((text, [asked, name]) => {
        const [column] = asked.split(/[ ,]/)
        return text.replace(asked, `${column}::text AS ${asked.endsWith(',') ? `${name},` : ''}`)
      }, query.sql)
      const answer = await ask({ ...query, sql })
      const columnTypes = answer.columnTypes.map((type, index) =>
        chars.some(([, name]) => name === answer.columnNames[index]) ? ColumnTypeEnum.Character : type,
      )
      return { ...answer, columnTypes }
    }
    return adapter
  }
}

/** Prisma's own schema engine as WebAssembly: the native one is a download that closed networks refuse. */
async function loadEngine(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = readFileSync(file.replace('schema_engine.js', 'schema_engine_bg.wasm'))
  const { instance } = await webAssembly().instantiate(bytes, { './schema_engine_bg.js': { ...engine } })
  setWasm(instance.exports)
  instance.exports['__wbindgen_start']?.()
}

interface Instantiates {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, () => void> } }>
}

/** Node has it; the types that come without a browser do not. */
function webAssembly(): Instantiates {
  const found: unknown = Reflect.get(globalThis, 'WebAssembly')
  if (!canInstantiate(found)) throw new Error('this Node has no WebAssembly')
  return found
}

const canInstantiate = (value: unknown): value is Instantiates =>
  typeof value === 'object' && value !== null && 'instantiate' in value
