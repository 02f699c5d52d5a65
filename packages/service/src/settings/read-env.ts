import { z } from 'zod'

/** The environment does not say what the process needs. The message names each variable and never repeats a value. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(
      `This process cannot start with the environment it was given:\n${problems.map((p) => `  ${p}`).join('\n')}`,
    )
    this.problems = problems
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads a process's settings once, at the top of its `env.ts`. An empty variable counts as unset.
 * A field's `.describe()` tells the reader what is expected.
 * @throws EnvironmentError naming every variable that is missing or wrong.
 */
export function readEnv<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  environment: Environment,
): z.output<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (read.success) return read.data
  throw new EnvironmentError(read.error.issues.map((issue) => problem(schema, given, issue)))
}

// Issue messages of the built-in checks describe what was expected; those of JSON settings may quote the input
// and are replaced where they are made (settings.ts). So no value, secret or not, reaches the log.
function problem(schema: z.ZodObject, given: Environment, issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0] ?? 'environment')
  const field: unknown = schema.shape[name]
  const expected = field instanceof z.ZodType ? field.description : undefined
  const wrong = given[name] === undefined ? 'is not set' : `is not usable: ${issue.message}`
  return `${name} ${wrong}${expected === undefined ? '' : ` (expected: ${expected})`}`
}
