export { CLUSTER_RESOURCE, type Acl, type AclOperation, type AclResource } from './acl.ts'
export { openKafkaAdmin, type KafkaAdmin, type KafkaConnection, type TopicState } from './kafka-admin.ts'
