import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

interface Kept {
  readonly payload: AdapterPayload
  readonly until: number
}

/** What one issuer remembers between requests. Forgotten on restart: people choose themselves again, applications' own sessions live on. */
export function memoryAdapter(now: () => number = Date.now): AdapterFactory {
  const kept = new Map<string, Kept>()

  const find = (key: string): AdapterPayload | undefined => {
    const entry = kept.get(key)
    return entry && entry.until > now() ? entry.payload : undefined
  }
  const forgetExpired = () => {
    for (const [key, { until }] of kept) if (until <= now()) kept.delete(key)
  }
  const forgetWhere = (matches: (payload: AdapterPayload) => boolean) => {
    for (const [key, { payload }] of kept) if (matches(payload)) kept.delete(key)
  }

  return (model): Adapter => ({
    async upsert(id, payload, expiresIn = 3600) {
      forgetExpired()
      kept.set(`${model}:${id}`, { payload, until: now() + expiresIn * 1000 })
    },
    find: async (id) => find(`${model}:${id}`),
    findByUid: async (uid) =>
      [...kept].find(([key, { payload }]) => key.startsWith(`${model}:`) && payload.uid === uid)?.[1].payload,
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = find(`${model}:${id}`)
      if (payload) payload.consumed = Math.floor(now() / 1000)
    },
    async destroy(id) {
      kept.delete(`${model}:${id}`)
    },
    async revokeByGrantId(grantId) {
      forgetWhere((payload) => payload.grantId === grantId)
    },
  })
}
