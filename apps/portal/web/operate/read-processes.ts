export interface Process {
  readonly name: string
  readonly isOk: boolean
  /** In the process's own words. */
  readonly detail: string | null
}

/**
 * Asks the portal's server, which asks every process. Not ready is an answer too.
 * @throws when it answers otherwise
 */
export async function readProcesses(fetcher: typeof fetch = fetch): Promise<Process[]> {
  const answer = await fetcher('/health/ready', { headers: { accept: 'application/json' } })
  const body: unknown = await answer.json()
  const checks = field(body, 'checks')
  if (!Array.isArray(checks)) throw new Error(`the portal's readiness was not read: HTTP ${answer.status}`)
  return checks.map((check: unknown) => {
    const detail = field(check, 'detail')
    return {
      name: String(field(check, 'name')),
      isOk: field(check, 'ok') === true,
      detail: typeof detail === 'string' ? detail : null,
    }
  })
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
