/** What a key press tells, of the browser's or of React's events. */
export interface Pressed {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly isComposing: boolean
  readonly keyCode: number
}

/** 229: WebKit ends a composition before the key that ended it arrives, and says so only by this code. */
export const isComposed = ({ isComposing, keyCode }: Pick<Pressed, 'isComposing' | 'keyCode'>) =>
  isComposing || keyCode === 229

export const isApple = (platform: string) => /^(?:Mac|iPhone|iPad)/.test(platform)

/**
 * Ctrl-K, on Apple's keyboards ⌘-K: there Ctrl-K deletes the rest of a line. By the key's place too, since a Korean layout writes
 * another letter with it.
 */
export function opensSearch(pressed: Pressed, platform: string): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = pressed
  if (altKey || shiftKey || isComposed(pressed)) return false
  const held = isApple(platform) ? metaKey && !ctrlKey : ctrlKey && !metaKey
  return held && (key.toLowerCase() === 'k' || (code === 'KeyK' && !/^[a-z]$/i.test(key)))
}

export type Move = 'next' | 'previous' | 'first' | 'last' | 'choose' | 'nothing' | 'hold'

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'last',
  PageUp: 'first',
  Enter: 'choose',
}

/** What a key means in the list of results. `hold`: it belongs to the input method, and must not even move the focus. */
export function moveOf(pressed: Pick<Pressed, 'key' | 'isComposing' | 'keyCode'>): Move {
  if (isComposed(pressed)) return pressed.key === 'Tab' || pressed.key === 'Enter' ? 'hold' : 'nothing'
  return MOVES[pressed.key] ?? 'nothing'
}
