export interface CheckResult {
  readonly name: string
  readonly required: boolean
  readonly ok: boolean
  /** In plain words: why it failed, or what the check has to tell. */
  readonly detail?: string
}

export interface Readiness {
  /** `degraded`: something that is not required fails; the service answers without it. */
  readonly status: 'ready' | 'degraded' | 'not-ready'
  readonly checks: readonly CheckResult[]
}

/** Resolves when what it asks answers (a string is shown as detail); throws a sentence when it does not. */
type Check = () => unknown

export interface Health {
  check(name: string, importance: { required: boolean }, ask: Check): void
  ready(): Promise<Readiness>
}

/**
 * Readiness of one process. Checks run together, each with `deadline` milliseconds; a reading is kept for `keep`
 * milliseconds so that many who ask cost no more than one.
 */
export function createHealth({ deadline = 2000, keep = 500, now = () => new Date() } = {}): Health {
  const checks: { name: string; required: boolean; ask: Check }[] = []
  let last: { at: number; reading: Promise<Readiness> } | undefined

  return {
    check(name, { required }, ask) {
      if (checks.some((existing) => existing.name === name))
        throw new Error(`health check ${name} exists already`)
      checks.push({ name, required, ask })
      last = undefined
    },
    ready() {
      const at = now().getTime()
      if (last && at - last.at < keep) return last.reading
      const reading = Promise.all(checks.map((check) => run(check, deadline))).then(readiness)
      last = { at, reading }
      return reading
    },
  }
}

function readiness(checks: readonly CheckResult[]): Readiness {
  const failing = checks.filter((check) => !check.ok)
  const status = failing.some((check) => check.required)
    ? 'not-ready'
    : failing.length > 0
      ? 'degraded'
      : 'ready'
  return { status, checks }
}

async function run(
  check: { name: string; required: boolean; ask: Check },
  deadline: number,
): Promise<CheckResult> {
  const { name, required } = check
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${deadline} ms`)), deadline)
  })
  try {
    const said = await Promise.race([Promise.resolve().then(check.ask), late])
    return { name, required, ok: true, ...(typeof said === 'string' ? { detail: said } : {}) }
  } catch (error) {
    return { name, required, ok: false, detail: reason(error) }
  } finally {
    clearTimeout(timer)
  }
}

// Readiness is read by anyone who reaches the port: no credentials of a URL, and no more than a sentence.
function reason(error: unknown): string {
  const first = error instanceof AggregateError && error.message === '' ? error.errors[0] : error
  const words = first instanceof Error ? first.message : String(first)
  return words.replaceAll(/\/\/[^/\s@]*@/g, '//').slice(0, 200)
}
