interface Asked {
  readonly knownAt?: string
  readonly input?: { readonly knownAt?: string }
}

/**
 * Whether what is kept under this key can change when something happens: what the gateway was asked, but not what was asked
 * with the knowledge of a past instant, which no later event changes.
 */
export function movesWithEvents([path, asked]: readonly unknown[]): boolean {
  if (!Array.isArray(path)) return false
  const { knownAt, input } = (asked ?? {}) as Asked
  return knownAt === undefined && input?.knownAt === undefined
}
