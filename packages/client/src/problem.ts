/** Why something was not taken, in words. */
export interface Problem {
  readonly status: number
  /** One cause a code: `heading-shared-by-materials`. */
  readonly code: string
  /** What to mend, `goods[0].tariffLine`; null: the request as a whole. */
  readonly field: string | null
  readonly sentence: Readonly<Record<'en' | 'ja' | 'ko', string>>
}

/** The platform answered that it does not do what was asked, or did not answer. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError'
  /** Undefined: there was no answer that says why. */
  readonly problem: Problem | undefined

  constructor(message: string, problem?: Problem) {
    super(message)
    this.problem = problem
  }
}

/** Reads an answer that is no success. */
export async function errorOf(answer: Response): Promise<ExchangeError> {
  const said: unknown = await answer.json().catch(() => undefined)
  const problem = problemIn(said, answer.status)
  return new ExchangeError(problem?.sentence.en ?? `The platform answered ${answer.status}.`, problem)
}

export function problemIn(said: unknown, status: number): Problem | undefined {
  if (typeof said !== 'object' || said === null || !('code' in said) || !('sentence' in said))
    return undefined
  const { code, field, sentence } = said as Problem
  return { status, code, field, sentence }
}

/** Statuses after which asking again may help. */
export const mayPass = (status: number) => status === 429 || status >= 500
