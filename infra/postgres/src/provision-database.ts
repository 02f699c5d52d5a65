import { randomBytes } from 'node:crypto'
import { escapeIdentifier } from 'pg'
import { connectAsAdministrator, type Administrator } from './administrator.ts'
import { PARTY_ROLES, SERVICE_LIMITS, SERVICE_ROLE } from './roles.ts'
import { scramVerifier } from './scram-verifier.ts'

/** The passwords of a database's two logins. */
export interface DatabasePasswords {
  readonly owner: string
  readonly service: string
}

/** Addresses of one database, passwords included: keep them out of logs. */
export interface ProvisionedDatabase {
  /** Owns the tables and runs the migrations. */
  readonly ownerUrl: string
  /** What the process works with day by day. */
  readonly serviceUrl: string
}

// Any two who provision on one server take turns: CREATE ROLE has no IF NOT EXISTS.
const LOCK = 7_412_001

/**
 * Makes one app's database with its two logins and the roles that all databases share; does nothing twice.
 * @param adminUrl a superuser, or a role with CREATEROLE and CREATEDB
 * @param options.passwords absent: new random ones are set
 * @throws an Error whose message tells an administrator what is missing
 */
export async function provisionDatabase(
  adminUrl: string,
  options: { database: string; passwords?: DatabasePasswords },
): Promise<ProvisionedDatabase> {
  const { database } = options
  if (!/^[a-z][a-z0-9_]{0,53}$/.test(database))
    throw new Error(`"${database}" cannot name a database: lower-case letters, digits and _ only`)
  const passwords = options.passwords ?? { owner: newPassword(), service: newPassword() }
  const owner = `${database}_owner`
  const admin = await connectAsAdministrator(adminUrl)
  try {
    await admin.run(`SELECT pg_advisory_lock(${LOCK})`)
    for (const role of [...PARTY_ROLES, SERVICE_ROLE]) await ensureRole(admin, role, 'NOLOGIN')
    await ensureRole(admin, owner, `LOGIN PASSWORD '${scramVerifier(passwords.owner)}'`)
    await ensureRole(admin, database, `LOGIN PASSWORD '${scramVerifier(passwords.service)}'`)
    const service = escapeIdentifier(database)
    await admin.run(`GRANT ${SERVICE_ROLE} TO ${service} WITH INHERIT TRUE, SET FALSE`)
    for (const role of PARTY_ROLES)
      await admin.run(`GRANT ${role} TO ${service} WITH INHERIT FALSE, SET TRUE`)
    for (const [name, value] of Object.entries(SERVICE_LIMITS))
      await admin.run(`ALTER ROLE ${service} SET ${name} = '${value}'`)
    await ensureDatabase(admin, database, owner)
  } finally {
    await admin.end()
  }
  return {
    ownerUrl: urlFor(adminUrl, database, owner, passwords.owner),
    serviceUrl: urlFor(adminUrl, database, database, passwords.service),
  }
}

async function ensureRole(admin: Administrator, role: string, attributes: string): Promise<void> {
  const exists = await admin.any('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
  const verb = exists ? 'ALTER' : 'CREATE'
  if (exists && attributes === 'NOLOGIN') return
  await admin.run(`${verb} ROLE ${escapeIdentifier(role)} ${attributes}`)
}

async function ensureDatabase(admin: Administrator, database: string, owner: string): Promise<void> {
  const name = escapeIdentifier(database)
  if (!(await admin.any('SELECT 1 FROM pg_database WHERE datname = $1', [database]))) {
    // PostgreSQL 16: one who may create roles still needs the right to act as a role to give it a database.
    if (!admin.isSuperuser)
      await admin.run(`GRANT ${escapeIdentifier(owner)} TO CURRENT_USER WITH INHERIT TRUE, SET TRUE`)
    const locale =
      admin.version >= 17 ? `LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'` : `LOCALE 'C'`
    await admin.run(
      `CREATE DATABASE ${name} OWNER ${escapeIdentifier(owner)} TEMPLATE template0 ENCODING 'UTF8' ${locale}`,
    )
  }
  await admin.run(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`)
  await admin.run(`GRANT CONNECT ON DATABASE ${name} TO ${name}`)
}

function urlFor(adminUrl: string, database: string, user: string, password: string): string {
  const url = new URL(adminUrl)
  url.username = user
  url.password = password
  url.pathname = `/${database}`
  return url.href
}

const newPassword = () => randomBytes(24).toString('base64url')
