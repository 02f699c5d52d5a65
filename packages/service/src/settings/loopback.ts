const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a URL stays on this machine, so that nobody between can listen or change it. */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname)
}
