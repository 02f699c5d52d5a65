/** How often records are kept, and how many copies must have one before it counts as written. */
export interface Durability {
  readonly replicas: number
  readonly minInSync: number
}

/** Where a broker stands. */
export const ENVIRONMENTS = {
  /** One broker on this machine, with security off. */
  local: { replicas: 1, minInSync: 1, security: false },
  /** Three brokers on this machine, closed as in production. */
  secure: { replicas: 3, minInSync: 2, security: true },
  production: { replicas: 3, minInSync: 2, security: true },
} as const satisfies Record<string, Durability & { readonly security: boolean }>

export type BrokerEnvironment = keyof typeof ENVIRONMENTS
