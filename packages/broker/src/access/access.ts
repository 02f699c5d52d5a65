import { CLUSTER_RESOURCE, type Acl, type AclOperation } from '@trilateral/bus/admin'

/** What somebody's work with the broker needs. */
export interface Access {
  /** The user and ACL principal. */
  readonly principal: string
  readonly acls: readonly Acl[]
  readonly quota?: Quota
}

/** Limits of one user at each broker. */
export interface Quota {
  readonly producerBytesPerSecond: number
  readonly consumerBytesPerSecond: number
  /** Of one request thread's time, in percent. */
  readonly requestPercentage: number
}

/** All rules here allow, from everywhere: what no rule allows is denied. */
const allow =
  (resource: Acl['resource'], pattern: Acl['pattern'], name: string) =>
  (principal: string, ...operations: AclOperation[]): Acl[] =>
    operations.map((operation) => ({
      principal,
      resource,
      name,
      pattern,
      operation,
      permission: 'allow',
      host: '*',
    }))

export const onTopic = (name: string) => allow('topic', 'literal', name)
export const onTopicsFrom = (prefix: string) => allow('topic', 'prefixed', prefix)
export const onGroupsFrom = (prefix: string) => allow('group', 'prefixed', prefix)
export const onCluster = allow('cluster', 'literal', CLUSTER_RESOURCE)
