/** Where calendar programs ask; the portal hands it on to the gateway. */
export const FEED_ROUTE = '/feeds/calendar/:file'

const ENDING = '.ics'

export const feedPath = (token: string) => FEED_ROUTE.replace(':file', `${token}${ENDING}`)

/** The token in the last part of an address; undefined: it is none of ours. */
export function tokenOf(file: string): string | undefined {
  const token = file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : undefined
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined
}
