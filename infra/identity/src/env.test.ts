import { describe, expect, it } from 'vitest'
import { readSettings } from './env.ts'

const client = {
  client_id: 'portal',
  client_secret: 'hunter2',
  redirect_uris: ['http://localhost:8080/auth/callback/jp'],
}
const right = {
  PORT_JP: '8111',
  PORT_KR: '8112',
  PORT_US: '8113',
  CLIENTS: JSON.stringify([client, { ...client, client_secret: { jp: 'a', kr: 'b', us: 'c' } }]),
  SECRET: 'hunter2',
  DATA_DIR: '/var/lib/identity',
}

describe('the settings of the identity providers', () => {
  it('are read, with this machine as the place to listen', () => {
    expect(readSettings(right)).toMatchObject({
      host: '127.0.0.1',
      publicHost: 'localhost',
      ports: { jp: 8111, kr: 8112, us: 8113 },
    })
  })

  it.each([
    [{ PORT_KR: undefined }, 'PORT_KR is not set'],
    [{ PORT_KR: 'many' }, 'PORT_KR must be a TCP port'],
    [{ PORT_KR: '8111' }, 'PORT_JP, PORT_KR and PORT_US must differ'],
    [{ SECRET: '' }, 'SECRET is not set'],
    [{ CLIENTS: '[{"client_id": hunter2' }, 'CLIENTS is not JSON'],
    [{ CLIENTS: '{}' }, 'CLIENTS must be a JSON array'],
    [{ CLIENTS: JSON.stringify([{ ...client, client_secret: { jp: 'a' } }]) }, 'CLIENTS must hold'],
    [{ CLIENTS: JSON.stringify([{ ...client, redirect_uris: ['nowhere'] }]) }, 'CLIENTS must hold'],
  ])('given %j, then a sentence says what is wrong and repeats no secret', (change, sentence) => {
    const read = () => readSettings({ ...right, ...change })
    expect(read).toThrow(sentence)
    expect(read).not.toThrow(/hunter2/)
  })
})
