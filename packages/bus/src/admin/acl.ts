import type { AclEntry } from 'kafkajs'

/** By Kafka's own numbers, from 2 on (0 is unknown, 1 any). kafkajs names fewer than the brokers know. */
const RESOURCES = ['topic', 'group', 'cluster', 'transactional-id', 'delegation-token', 'user'] as const
const OPERATIONS = [
  'all',
  'read',
  'write',
  'create',
  'delete',
  'alter',
  'describe',
  'cluster-action',
  'describe-configs',
  'alter-configs',
  'idempotent-write',
  'create-tokens',
  'describe-tokens',
  'two-phase-commit',
] as const
const PERMISSIONS = ['deny', 'allow'] as const
const PATTERNS = ['match', 'literal', 'prefixed'] as const
const FIRST = 2

export type AclResource = (typeof RESOURCES)[number]
export type AclOperation = (typeof OPERATIONS)[number]

/** One rule of a broker's authorizer: who may, or may not, do what with which resource. */
export interface Acl {
  /** A user's name; `User:` stands before it only on the wire. */
  readonly principal: string
  readonly resource: AclResource
  readonly name: string
  /** `prefixed`: every resource whose name begins with `name`. */
  readonly pattern: 'literal' | 'prefixed'
  readonly operation: AclOperation
  readonly permission: 'allow' | 'deny'
  /** `*` from everywhere. */
  readonly host: string
}

/** The name by which ACLs call the cluster itself. */
export const CLUSTER_RESOURCE = 'kafka-cluster'
const USER = 'User:'

/* oxlint-disable typescript/no-unsafe-enum-assignment -- kafkajs's enums end before Kafka's own lists do */
export const aclEntry = (acl: Acl): AclEntry => ({
  principal: `${USER}${acl.principal}`,
  host: acl.host,
  resourceType: numberOf(RESOURCES, acl.resource),
  resourceName: acl.name,
  resourcePatternType: numberOf(PATTERNS, acl.pattern),
  operation: numberOf(OPERATIONS, acl.operation),
  permissionType: numberOf(PERMISSIONS, acl.permission),
})
/* oxlint-enable typescript/no-unsafe-enum-assignment */

const numberOf = (words: readonly string[], word: string): number => words.indexOf(word) + FIRST

/** Undefined for what this release has no word for: another kind of principal, a resource of a newer broker. */
export function aclOf(entry: AclEntry): Acl | undefined {
  const resource = RESOURCES[entry.resourceType - FIRST]
  const operation = OPERATIONS[entry.operation - FIRST]
  const permission = PERMISSIONS[entry.permissionType - FIRST]
  const pattern = PATTERNS[entry.resourcePatternType - FIRST]
  if (!resource || !operation || !permission || !pattern || pattern === 'match') return undefined
  if (!entry.principal.startsWith(USER)) return undefined
  const principal = entry.principal.slice(USER.length)
  return { principal, resource, name: entry.resourceName, pattern, operation, permission, host: entry.host }
}
