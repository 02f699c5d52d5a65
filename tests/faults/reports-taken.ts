import { setTimeout as sleep } from 'node:timers/promises'
import { portalReader } from '../people/desk.ts'
import { signIn } from '../people/sign-in.ts'
import type { FollowingSystem } from './following-system.ts'

const SETTLES_WITHIN_MS = 60_000

/** Every report of the system that was answered as taken is one notice on the portal: none is missing, none stands there twice. */
export async function reportsTaken(portal: string, { taken, refused }: FollowingSystem) {
  const reader = portalReader(await signIn(portal, 'jp', 'leader'))
  const late = performance.now() + SETTLES_WITHIN_MS
  const count = async () => {
    const { items } = await reader.notices.list.query({})
    const titles = items.map(({ notice }) => notice.title.en?.text)
    return taken.map((title) => titles.filter((each) => each === title).length)
  }
  let notices = await count().catch(() => [0])
  while (notices.some((times) => times !== 1) && performance.now() < late) {
    await sleep(500)
    notices = await count().catch(() => [0])
  }
  const missing = notices.filter((times) => times === 0).length
  const twice = notices.filter((times) => times > 1).length
  const line = [
    `${taken.length} reports taken, ${missing} without a notice, ${twice} with two`,
    ...refused.slice(0, 3).map((why) => `FAULT ${why}`),
  ].join('; ')
  return { ok: missing + twice + refused.length === 0 && taken.length > 0, line }
}
