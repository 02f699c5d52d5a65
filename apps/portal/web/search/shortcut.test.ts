import { describe, expect, test } from 'vitest'
import { moveOf, opensSearch, type Pressed } from './shortcut.ts'

const pressed = (given: Partial<Pressed>): Pressed => ({
  key: 'k',
  code: 'KeyK',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 75,
  ...given,
})

describe('the key that opens the search', () => {
  test.each([
    ['Ctrl-K', { ctrlKey: true }, 'Win32', true],
    ['Ctrl-K with the Korean layout', { ctrlKey: true, key: 'ㅏ' }, 'Win32', true],
    ['⌘-K', { metaKey: true }, 'MacIntel', true],
    ['Ctrl-K on a Mac, which deletes the rest of a line', { ctrlKey: true }, 'MacIntel', false],
    ['K alone', {}, 'Win32', false],
    ['Ctrl-Shift-K', { ctrlKey: true, shiftKey: true }, 'Win32', false],
    ['Ctrl-K while an input method composes', { ctrlKey: true, isComposing: true }, 'Win32', false],
    ['the key of K on another Latin layout', { ctrlKey: true, key: 't' }, 'Win32', false],
  ])('%s', (_case, given, platform, expected) => {
    expect(opensSearch(pressed(given), platform)).toBe(expected)
  })
})

describe('a key in the list of results', () => {
  test.each([
    ['Enter', {}, 'choose'],
    ['Enter', { isComposing: true }, 'hold'],
    // WebKit: compositionend has come already.
    ['Enter', { isComposing: false, keyCode: 229 }, 'hold'],
    ['Tab', { isComposing: true }, 'hold'],
    ['Tab', { keyCode: 229 }, 'hold'],
    ['Tab', {}, 'nothing'],
    ['ArrowDown', { isComposing: true }, 'nothing'],
    ['ArrowDown', {}, 'next'],
    ['k', {}, 'nothing'],
  ])('%s %j means %s', (key, given, expected) => {
    expect(moveOf(pressed({ key, keyCode: 0, ...given }))).toBe(expected)
  })
})
