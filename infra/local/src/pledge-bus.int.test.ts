import { freshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { pledgeBus } from './pledge-bus.ts'

test('a database stays with the bus that its journal has told', async () => {
  const { adminUrl, serviceUrl, drop } = await freshDatabase('pledge')
  const database = new URL(serviceUrl).pathname.slice(1)
  await pledgeBus(adminUrl, database, 'postgres')
  await pledgeBus(adminUrl, database, 'postgres')
  await expect(pledgeBus(adminUrl, database, 'kafka at k1:9092')).rejects.toThrow(
    /publishes to postgres, not to kafka at k1:9092: use another server for another bus/,
  )
  await drop()
  const client = new Client({ connectionString: serviceUrl })
  await expect(client.connect()).rejects.toThrow()
})
