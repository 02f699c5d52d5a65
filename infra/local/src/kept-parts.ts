import { keepRunning, type KeptPart } from './keep-running.ts'
import type { Part } from './part.ts'
import { identityOf } from './process-identity.ts'
import type { Progress } from './progress.ts'
import type { StackState } from './state.ts'

/** The parts of one stack, in the order in which they came up. */
export class KeptParts {
  readonly #kept: KeptPart[] = []
  readonly #starting = new Set<Promise<unknown>>()
  readonly #progress: Progress
  readonly #changed: () => void
  readonly #signal: AbortSignal

  constructor(options: { progress: Progress; changed: () => void; signal: AbortSignal }) {
    this.#progress = options.progress
    this.#changed = options.changed
    this.#signal = options.signal
  }

  /** Starts a part, tells how long it took, and keeps it running. */
  async start(part: Part): Promise<void> {
    this.#signal.throwIfAborted()
    const work = this.#keep(part)
    const settled = work.catch(() => undefined)
    this.#starting.add(settled)
    await this.#progress.step(part.name, work).finally(() => this.#starting.delete(settled))
  }

  async #keep(part: Part): Promise<void> {
    const tell = (words: string) => this.#progress.say(words)
    this.#kept.push(await keepRunning(part, { tell, changed: this.#changed, signal: this.#signal }))
    this.#changed()
  }

  /** Stops the named parts together; all that are left when none is named. Waits for what is just starting. */
  async stop(isMeant: (name: string) => boolean = () => true): Promise<void> {
    await Promise.all(this.#starting)
    const meant = this.#kept.filter((part) => isMeant(part.name))
    await Promise.all(meant.map((part) => part.stop()))
    for (const part of meant) this.#kept.splice(this.#kept.indexOf(part), 1)
  }

  async kill(name: string): Promise<void> {
    const part = this.#kept.find((one) => one.name === name)
    if (!part)
      throw new Error(`No part is named ${name}; there are: ${this.#kept.map((one) => one.name).join(', ')}`)
    await part.kill()
  }

  processes(): StackState['processes'] {
    return this.#kept.map(({ name, pid, restarts }) => ({
      name,
      restarts,
      ...(pid === undefined ? {} : { pid, identity: identityOf(pid) }),
    }))
  }
}
