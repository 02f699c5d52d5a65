import type { ChildProcess } from 'node:child_process'

/** The first message of a process that we forked. @throws when it ends without one */
export function firstWordOf<Word>(child: ChildProcess): Promise<Word> {
  return new Promise((resolve, reject) => {
    child.once('message', (word: Word) => resolve(word))
    child.once('exit', (code) => reject(new Error(`the process ended with ${code ?? 'a signal'}`)))
  })
}
