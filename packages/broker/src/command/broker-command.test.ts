import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brokerCommand, type CommandSettings } from './broker-command.ts'
import { passwordsIn } from './password-folder.ts'

const nowhere: CommandSettings = {
  connection: { brokers: ['127.0.0.1:9'] },
  environment: 'production',
  passwordOf: () => undefined,
  say: () => undefined,
}

test.each([[[]], [['destroy']], [['plan', 'apply']], [['plan', '--force']]])(
  'given %j, it says how it is used and asks no broker',
  async (args) => {
    await expect(brokerCommand(args, nowhere)).rejects.toThrow('Use: npm run broker -- plan|apply')
  },
)

test.each(['mars', 'constructor'])(
  'given the environment %s, which there is not, it names it',
  async (word) => {
    const args = ['plan', `--environment=${word}`]
    await expect(brokerCommand(args, nowhere)).rejects.toThrow(`There is no environment ${word}. Use: `)
  },
)

test('passwords are read from the folder of secrets, and one that is not there is made for its owner alone to read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passwords-'))
  writeFileSync(join(folder, 'gateway'), 'given by the ministry\n')
  const passwordOf = passwordsIn(folder)
  expect(passwordOf('gateway')).toBe('given by the ministry')
  const made = passwordOf('semiconductors')
  expect(made).toMatch(/^[\w-]{43}$/)
  expect(passwordOf('semiconductors')).toBe(made)
  expect(readFileSync(join(folder, 'semiconductors'), 'utf8')).toBe(made)
  expect(statSync(join(folder, 'semiconductors')).mode & 0o777).toBe(0o600)
})
