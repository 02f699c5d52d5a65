import { portalReader } from '../people/desk.ts'
import { signIn } from '../people/sign-in.ts'
import { askUntil } from './ask-until.ts'
import type { FollowingSystem } from './following-system.ts'

/** Every report of the system that was answered as taken is one notice on the portal: none is missing, none stands there twice. */
export async function reportsTaken(portal: string, { taken, refused }: FollowingSystem) {
  const reader = portalReader(await signIn(portal, 'jp', 'leader'))
  const count = async () => {
    const { items } = await reader.notices.list.query({})
    const titles = items.map(({ notice }) => notice.title.en?.text)
    return taken.map((title) => titles.filter((each) => each === title).length)
  }
  const notices = await askUntil(
    () => count().catch(() => [0]),
    (counted) => counted.every((times) => times === 1),
  )
  const missing = notices.filter((times) => times === 0).length
  const twice = notices.filter((times) => times > 1).length
  const line = [
    `${taken.length} reports taken, ${missing} without a notice, ${twice} with two`,
    ...refused.slice(0, 3).map((why) => `FAULT ${why}`),
  ].join('; ')
  return { ok: missing + twice + refused.length === 0 && taken.length > 0, line }
}
