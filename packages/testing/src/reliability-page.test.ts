import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)
const page = readFileSync(new URL('docs/reliability.md', root), 'utf8')
const REQUIREMENTS = [...Array.from({ length: 20 }, (_, index) => index + 1), 27]

const sections = page.split(/^## /m).slice(1)
const named = [...page.matchAll(/^- `([^`]+)`: “([^”]+)”$/gm)].map(([, file = '', name = '']) => ({
  file,
  name,
}))

describe('the page on reliability', () => {
  test('has every requirement, each with at least one test', () => {
    expect(sections.map((section) => Number(/^\d+/.exec(section)?.[0]))).toEqual(REQUIREMENTS)
    for (const section of sections) expect(section, section.slice(0, 60)).toMatch(/^- `/m)
  })

  test('names each test in the form that is looked for', () => {
    expect(named).toHaveLength([...page.matchAll(/^- /gm)].length)
  })

  test.each(named)('names a test that is there: $file, $name', ({ file, name }) => {
    const address = new URL(file, root)
    expect(existsSync(address), file).toBe(true)
    expect(readFileSync(address, 'utf8')).toContain(name)
  })
})
