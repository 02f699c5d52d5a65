import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { handlerVersion } from './handler-version.ts'
import { revision } from './tables.ts'

let release: string
beforeEach(() => {
  release = mkdtempSync(join(tmpdir(), 'trilateral-release-'))
  writeFileSync(join(release, 'main.js'), 'start()')
  writeFileSync(join(release, 'read-model-Bx3.js'), 'apply()')
})
afterEach(() => rmSync(release, { recursive: true }))

const versionOf = (folder: string) => handlerVersion(pathToFileURL(`${folder}/`))

it('given the same build elsewhere, then it is the same version: a process that was restarted goes on counting', () => {
  const before = versionOf(release)
  const moved = mkdtempSync(join(tmpdir(), 'trilateral-release-'))
  cpSync(release, moved, { recursive: true })
  expect(versionOf(moved)).toBe(before)
  rmSync(moved, { recursive: true })
})

it('given a release with a mended rule, then it is another version: the breaker starts afresh', () => {
  const before = versionOf(release)
  writeFileSync(join(release, 'read-model-Bx3.js'), 'applyBetter()')
  expect(versionOf(release)).not.toBe(before)
})

it('given a file that is no program, then the version stays', () => {
  const before = versionOf(release)
  writeFileSync(join(release, 'main.js.map'), '{}')
  expect(versionOf(release)).toBe(before)
})

it('names the revision of the tables too, which other rules may share', () => {
  expect(versionOf(release)).toMatch(new RegExp(`^${revision()}-[0-9a-f]{16}$`))
})
