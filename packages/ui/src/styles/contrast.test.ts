import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from './contrast.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

function colours(theme: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const applies =
      !selector.includes('data-theme') || selector.includes(`data-theme='light'`) || selector.includes(theme)
    if (!applies) continue
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g))
      found.set(name, value)
  }
  return found
}

const TEXT = 4.5
const SHAPE = 3

/** What stands on what, and the ratio that WCAG 2.2 AA asks for it. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...['ground', 'surface', 'sunk', 'accent-wash'].flatMap((on) =>
    ['ink', 'ink-soft', 'accent', 'accent-strong'].map((ink) => [ink, on, TEXT] as const),
  ),
  ...['ground', 'surface'].flatMap((on) =>
    ['line-strong', 'attention-line', 'danger-line', 'suspended-line', 'unsure-line'].map(
      (line) => [line, on, SHAPE] as const,
    ),
  ),
  ...['ground', 'surface'].flatMap((on) =>
    ['rating-a', 'rating-b', 'rating-c', 'rating-d', 'rating-e', 'plot-bar', 'plot-strong', 'plot-flow'].map(
      (shape) => [shape, on, SHAPE] as const,
    ),
  ),
  ...[1, 2, 3, 4, 5].map((step) => [`heat-${step}-ink`, `heat-${step}`, TEXT] as const),
  ['plot-ink', 'surface', TEXT],
  ['plot-ink', 'ground', TEXT],
  ['plot-threshold', 'surface', TEXT],
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-strong', TEXT],
  ['head-ink', 'head-ground', TEXT],
  ['head-ink', 'head-sunk', TEXT],
  ['head-soft', 'head-ground', TEXT],
  ['head-line', 'head-ground', SHAPE],
  ['strand-1', 'head-ground', SHAPE],
  ['strand-2', 'head-ground', SHAPE],
  ['strand-3', 'head-ground', SHAPE],
  ['attention', 'attention-wash', TEXT],
  ['danger', 'danger-wash', TEXT],
  ['danger', 'surface', TEXT],
  ['ink', 'danger-wash', TEXT],
  ['in-force', 'in-force-wash', TEXT],
  ['suspended', 'suspended-wash', TEXT],
  ['unsure', 'unsure-wash', TEXT],
  ['unsure', 'surface', TEXT],
  ['ended', 'ended-wash', TEXT],
  ['tlp-red', 'tlp-ground', TEXT],
  ['tlp-amber', 'tlp-ground', TEXT],
  ['tlp-green', 'tlp-ground', TEXT],
  ['tlp-clear', 'tlp-ground', TEXT],
]

describe.each(['light', 'high-contrast'])('in the %s theme', (theme) => {
  const tokens = colours(theme)
  test.each(pairs)('%s on %s has a ratio of at least %d', (ink, on, least) => {
    expect(contrast(tokens.get(ink) ?? '', tokens.get(on) ?? '')).toBeGreaterThanOrEqual(least)
  })
  test('the focus outline or its ring stands out from every ground', () => {
    for (const on of [
      'ground',
      'surface',
      'sunk',
      'head-ground',
      'accent',
      'danger-wash',
      'attention-wash',
    ]) {
      const ratios = ['focus', 'focus-ring'].map((mark) =>
        contrast(tokens.get(mark) ?? '', tokens.get(on) ?? ''),
      )
      expect(Math.max(...ratios), on).toBeGreaterThanOrEqual(SHAPE)
    }
  })
})

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})
