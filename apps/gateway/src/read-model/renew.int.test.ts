import { Client } from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { EVERYONE, givenGateway, logger, type GivenGateway } from '../testing/given-gateway.ts'
import { MeasureStory } from '../testing/measure-story.ts'
import { WorkStories } from '../testing/work-stories.ts'
import { recordStore } from '../records/store.ts'
import { liveModel } from './models.ts'
import { renewLiveModel } from './renew.ts'

let gateway: GivenGateway
beforeEach(async () => {
  gateway = await givenGateway()
})
afterEach(() => gateway.close())

const renew = () => {
  const { database, pool, bus } = gateway
  return renewLiveModel({ ownerUrl: database.ownerUrl, serviceUrl: database.serviceUrl, pool, bus, logger })
}

it('given a release that kept no records, when this one starts, then its read model is replaced, and records are there', async () => {
  const stories = new WorkStories()
  const program = stories.program()
  await gateway.tell(...stories.take(), new MeasureStory('1/2026').recorded({ audience: EVERYONE }))
  const owner = new Client({ connectionString: gateway.database.ownerUrl })
  await owner.connect()
  await owner.query('DROP VIEW live.record, live.record_version, live.withdrawal')
  await owner.query('DROP TABLE rm_1.withdrawal, rm_1.record_version, rm_1.record CASCADE')
  await owner.query(`UPDATE live.model SET revision = '1-earlier'`)
  await owner.end()
  expect(await renew()).toBe(true)
  expect(await liveModel(gateway.pool)).toBe(2)
  const found = await recordStore(gateway.pools).find({ party: 'us' }, { entity: 'program', limit: 10 })
  expect(found.map(({ id }) => id)).toEqual([program.id])
  expect(await gateway.measures.all('us')).toHaveLength(1)
})

it('given a read model of this release, then it is left as it is', async () => {
  expect(await renew()).toBe(false)
  expect(await liveModel(gateway.pool)).toBe(1)
})
