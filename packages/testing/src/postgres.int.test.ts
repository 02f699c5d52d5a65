import { Client } from 'pg'
import { expect, test } from 'vitest'
import { callerOptions, freshDatabase } from './postgres.ts'

test('each call gives an empty database of its own, and drop leaves nothing', async () => {
  const [one, two] = await Promise.all([freshDatabase('desk'), freshDatabase('desk')])
  expect(one.serviceUrl).not.toBe(two.serviceUrl)
  const client = new Client({ connectionString: one.serviceUrl, options: callerOptions('kr') })
  client.on('error', () => undefined)
  await client.connect()
  expect((await client.query('SELECT current_user AS who')).rows).toEqual([{ who: 'party_kr' }])
  await one.drop()
  await two.drop()
  await expect(client.query('SELECT 1')).rejects.toThrow()
  const late = new Client({ connectionString: one.serviceUrl })
  await expect(late.connect()).rejects.toThrow()
})
