import { exposureLowered, exposureRaised, type Exposure } from '@trilateral/contracts/semiconductors'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenServer, type GivenServer } from '../testing/given-server.ts'
import { inEnglish, WorkStories } from '../testing/work-stories.ts'

interface Listed {
  readonly exposed: number
  readonly measuresHeardAt: string | null
  readonly items: readonly { readonly exposure: Exposure; readonly provenance: object }[]
}

describe('the way from a measure to a commitment, as leadership sees it', () => {
  let server: GivenServer
  let cookie: string
  const stories = new WorkStories()

  beforeAll(async () => {
    server = await givenServer()
    cookie = await server.signIn('us', 'leadership')
  })
  afterAll(() => server.close())

  const list = async (input: object = {}): Promise<Listed> => {
    const { data } = await server.ask(cookie, 'exposure.list', input)
    return data as Listed
  }
  const named = (title: string, high: number) => {
    const severity = { low: 0, high }
    const { input } = exposureRaised.example.exposure
    return stories.exposure({ input: { ...input, title: inEnglish(title) }, severity, ifInForce: severity })
  }

  it('given nothing yet, then it is empty and says that nothing was heard', async () => {
    expect(await list()).toMatchObject({
      items: [],
      exposed: 0,
      total: { count: 0, more: false },
      measuresHeardAt: null,
    })
  })

  it('given three, of which one is lowered and one is over, then the hardest stands first and what is over is left out', async () => {
    const mild = named('Mild', 0.3)
    const hard = named('Hard', 0.9)
    const over = named('Over', 1)
    await server.tell(...stories.take())
    expect((await list()).items.map(({ exposure }) => exposure.id)).toEqual([over.id, hard.id, mild.id])
    // Events carry microseconds and the question milliseconds: within one of them they have no order.
    await new Promise((resolve) => setTimeout(resolve, 50))
    const before = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 50))

    const nothing = { low: 0, high: 0 }
    stories.tell(
      exposureLowered,
      hard.id,
      { exposure: { ...hard, state: 'dormant', severity: nothing } },
      { area: 'semiconductors', at: new Date().toISOString() },
    )
    stories.tell(
      exposureLowered,
      over.id,
      { exposure: { ...over, state: 'over', severity: nothing } },
      { area: 'semiconductors', at: new Date().toISOString() },
    )
    await server.tell(...stories.take())
    const { items, exposed } = await list()
    expect(items.map(({ exposure }) => [exposure.id, exposure.state])).toEqual([
      [mild.id, 'standing'],
      [hard.id, 'dormant'],
    ])
    expect(exposed).toBe(1)
    expect(items[0]?.provenance).toMatchObject({
      area: 'semiconductors',
      entity: 'exposure',
      basis: 'illustrative',
    })
    // As it was known before that.
    expect((await list({ knownAt: before })).items).toHaveLength(3)
  })
})
