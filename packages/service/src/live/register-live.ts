import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { sendProblem } from '../http/problem.ts'
import type { SignIn } from '../sign-in/register-sign-in.ts'
import type { LiveSignals } from './live-signals.ts'
import { whileSessionLives } from './while-session-lives.ts'

/** Where an area's open screens hear that something changed. */
const PATH = '/live'
/** Milliseconds between signs of life, so that a line that broke in silence is noticed. */
const ALIVE_EVERY = 10_000

/**
 * Serves server-sent events that say `ready` or `changed` and nothing else: screens then ask again for what they show, by the same
 * procedures and rights as ever. The stream ends when its session does, five seconds later at the latest.
 */
export function registerLive(
  app: FastifyInstance,
  { signals, signIn }: { signals: LiveSignals; signIn: Pick<SignIn, 'sessionStillValid'> },
): void {
  app.get(PATH, async (request, reply) => {
    const { caller } = request
    if (!caller) {
      sendProblem(reply, { status: 401, title: 'Sign in to hear of changes.', code: 'sign-in-required' })
      return reply
    }
    const session = whileSessionLives(() => signIn.sessionStillValid(request), undefined)
    const stream = new Readable({
      // What a slow line has not taken yet is one signal like any other: there is nothing to hold back.
      read: () => undefined,
      destroy(error, done) {
        clearInterval(alive)
        session.release()
        done(error)
      },
    })
    const say = (event: string) => {
      if (stream.readableLength === 0) stream.push(`event: ${event}\ndata: \n\n`)
    }
    const alive = setInterval(() => say('alive'), ALIVE_EVERY)
    session.signal.addEventListener('abort', () => stream.push(null), { once: true })
    const leaving = new AbortController()
    stream.once('close', () => leaving.abort())
    const watcher = { ready: () => say('ready'), changed: () => say('changed') }
    signals.watch(caller.party, watcher, AbortSignal.any([session.signal, leaving.signal]))
    return reply.type('text/event-stream').header('cache-control', 'no-store').send(stream)
  })
}
