import { z } from 'zod'

const logged = z.object({ msg: z.string(), err: z.object({ message: z.string() }).optional() })

/** A line of a process's log in words: the message and its error where it is one of the structured logs, else the line. */
export function wordsOf(line: string): string {
  try {
    const { msg, err } = logged.parse(JSON.parse(line))
    return err ? `${msg} (${err.message})` : msg
  } catch {
    return line
  }
}
