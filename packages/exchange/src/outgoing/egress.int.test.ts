import {
  AUDIENCES,
  audienceCode,
  audienceOf,
  TLP_LABELS,
  underEveryTypeOf,
  type EventDefinition,
  type Party,
} from '@trilateral/contracts'
import { measureEnded, measureRecorded } from '@trilateral/contracts/critical-minerals'
import * as fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CEILING_LABELS, type Ceiling } from '../partners/partner.ts'
import { recallTold, SOURCE, told } from '../testing/events.ts'
import { everything, givenExchange, secretary, type GivenExchange } from '../testing/given-exchange.ts'
import type { Outgoing } from './outgoing.ts'

let given: GivenExchange
beforeAll(async () => {
  given = await givenExchange()
})
afterAll(() => given.close())
afterEach(() => given.empty())

/** `a 1`, or `a withdrawn`, in the order in which they left. */
const said = (entries: readonly Outgoing[]) =>
  entries.map(({ kind, message: { headers, value } }) => {
    if (kind === 'event') return `${headers['ce_subject']} ${Number(headers['ce_sequence'])}`
    const { withdrawal } = JSON.parse(value) as { withdrawal: { subject: string; because: string } }
    return `${withdrawal.subject} ${withdrawal.because}`
  })

describe('what leaves for a ministry’s system', () => {
  it('is what its ministry may see, in order, and nothing else', async () => {
    await given.partner('jp-early-warning')
    await given.tell(
      told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }),
      told({ subject: 'b', sequence: 1, audience: 'kr-us' }),
      told({ subject: 'a', sequence: 2, audience: 'jp-kr-us' }),
      told({ subject: 'c', sequence: 1, audience: 'jp', tlp: 'RED' }),
    )
    expect(said(await given.read('jp-early-warning'))).toEqual(['a 1', 'a 2'])
  })

  it('begins at the beginning for a system that is registered later', async () => {
    await given.tell(told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }))
    await given.partner('kr-statistics')
    await given.file()
    expect(said(await given.read('kr-statistics'))).toEqual(['a 1'])
  })

  it('given a type that replaces another until a day, then a system hears of each event under the types that it reads', async () => {
    // Types that a registration can name: one stands in for the other.
    const noted = measureEnded
    const recordedInstead = {
      ...measureRecorded,
      replaces: { type: noted.type, data: (data: unknown) => data },
    }
    const types: readonly EventDefinition[] = [noted, recordedInstead]
    const between = await givenExchange({
      underTypes: underEveryTypeOf((type) => types.find((each) => each.type === type)),
    })
    await between.partner('jp-early-warning', { eventTypes: [noted.type] })
    await between.partner('kr-statistics', { eventTypes: [measureRecorded.type] })
    await between.partner('us-data-platform')
    await between.tell(
      told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }),
      told({ subject: 'a', sequence: 2, audience: 'jp-kr-us' }),
    )
    const heard = async (code: string) =>
      (await between.read(code)).map(
        ({ message: { headers } }) => `${headers['ce_type']} ${Number(headers['ce_sequence'])}`,
      )
    expect(await heard('jp-early-warning')).toEqual([`${noted.type} 1`, `${noted.type} 2`])
    expect(await heard('kr-statistics')).toEqual([`${measureRecorded.type} 1`, `${measureRecorded.type} 2`])
    expect(await heard('us-data-platform')).toEqual(
      [1, 2].flatMap((sequence) => [measureRecorded, noted].map(({ type }) => `${type} ${sequence}`)),
    )
    await between.close()
  })

  it('given a narrower audience, then the system is ordered to remove it and hears no more of it', async () => {
    await given.partner('jp-early-warning')
    await given.tell(told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }))
    const before = await given.read('jp-early-warning')
    await given.tell(told({ subject: 'a', sequence: 2, audience: 'kr-us' }))
    await given.tell(told({ subject: 'a', sequence: 3, audience: 'kr-us' }))
    const after = await given.read('jp-early-warning', before.at(-1)?.position)
    expect(said(after)).toEqual(['a narrowed'])
    expect(after[0]?.message.headers).toMatchObject({
      ce_source: '/trilateral/portal',
      ce_type: 'partner.withdrawal-ordered',
      ce_audience: 'jp',
      ce_tlp: 'GREEN',
    })
    const [order] = await given.exchange.withdrawalsOf(SOURCE, 'a')
    expect(order).toMatchObject({ partner: 'jp-early-warning', owner: 'jp', confirmedAt: null })
  })

  it('given it was narrowed before it left, then it never leaves, and nothing tells that it was there', async () => {
    await given.partner('jp-early-warning')
    await given.tell(told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }))
    await given.tell(told({ subject: 'a', sequence: 2, audience: 'kr-us' }))
    expect(await given.read('jp-early-warning')).toEqual([])
    expect(await given.exchange.withdrawalsOf(SOURCE, 'a')).toEqual([])
  })

  it('is judged once more as it is read: what was narrowed since it was filed stays', async () => {
    await given.partner('jp-early-warning')
    await given.tell(told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }))
    // The event came, and its filing for this system has not begun.
    await given.pool.query(`UPDATE exchange.subject SET audience = 'kr-us', sequence = 2 WHERE subject = 'a'`)
    expect(await given.read('jp-early-warning')).toEqual([])
  })

  it('given an audience that widens again, then what is for the ministry comes anew, in order, and what was kept from it does not', async () => {
    await given.partner('jp-early-warning')
    await given.tell(
      told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }),
      told({ subject: 'a', sequence: 2, audience: 'jp-kr-us' }),
    )
    await given.read('jp-early-warning')
    await given.tell(told({ subject: 'a', sequence: 3, audience: 'kr' }))
    await given.tell(told({ subject: 'a', sequence: 4, audience: 'jp-kr' }))
    expect(said(await given.read('jp-early-warning', 2))).toEqual(['a narrowed', 'a 1', 'a 2', 'a 4'])
  })

  it('given a recall, then whichever of its two events comes first withdraws it, once', async () => {
    await given.partner('jp-early-warning')
    await given.partner('us-data-platform')
    await given.tell(
      told({ subject: 'a', sequence: 1, audience: 'jp-kr-us', originator: 'kr' }),
      told({ subject: 'b', sequence: 1, audience: 'jp-kr-us', originator: 'kr' }),
    )
    for (const code of ['jp-early-warning', 'us-data-platform']) await given.read(code)
    const at = '2026-11-30T02:10:00.000Z'
    const order = recallTold({ subjects: ['a', 'b'], from: 'jp-kr-us', to: 'kr', at, originator: 'kr' })
    await given.tell(order)
    const narrowed = (subject: string) =>
      told({ subject, sequence: 2, audience: 'kr', originator: 'kr', time: at })
    await given.tell(narrowed('a'), narrowed('b'))
    for (const code of ['jp-early-warning', 'us-data-platform'])
      expect(said(await given.read(code, 2)).toSorted()).toEqual(
        ['a recalled', 'b recalled', `${order.subject} 1`].toSorted(),
      )
    expect(await given.exchange.withdrawalsOf(SOURCE, 'a')).toHaveLength(2)
    const seen = async (party: Party) => {
      const { rows } = await given.pools[party].query<{ name: string }>(
        `SELECT name FROM exchange.withdrawal WHERE subject = 'a' ORDER BY name`,
      )
      return rows.map(({ name }) => name)
    }
    expect(await seen('kr')).toEqual(['System jp-early-warning', 'System us-data-platform'])
    expect(await seen('us')).toEqual(['System us-data-platform'])
  })

  it('given another ministry orders a recall of it, then nothing is withdrawn', async () => {
    await given.partner('jp-early-warning')
    await given.tell(told({ subject: 'a', sequence: 1, audience: 'jp-kr-us', originator: 'kr' }))
    await given.read('jp-early-warning')
    await given.tell(
      recallTold({
        subjects: ['a'],
        from: 'jp-kr-us',
        to: 'us',
        at: '2026-11-30T02:10:00.000Z',
        originator: 'us',
      }),
    )
    expect(said(await given.read('jp-early-warning', 1)).filter((each) => each.startsWith('a'))).toEqual([])
  })

  it('given a narrower ceiling, then what lies beyond it is withdrawn; given a wider one, what was left out is sent', async () => {
    const code = 'jp-early-warning'
    const partner = await given.partner(code, { tlp: 'GREEN' })
    await given.tell(
      told({ subject: 'a', sequence: 1, audience: 'jp-kr-us', tlp: 'AMBER' }),
      told({ subject: 'b', sequence: 1, audience: 'jp-kr-us' }),
    )
    expect(said(await given.read(code))).toEqual(['b 1'])
    const amend = async (version: number, change: Partial<Ceiling>) => {
      const ceiling = { ...everything('jp'), ...change }
      const amended = await given.exchange.registry.amend(
        secretary('jp'),
        { code, version },
        { ...partner, ceiling },
      )
      expect(amended.ok).toBe(true)
      await given.file()
    }
    await amend(1, { tlp: 'AMBER' })
    expect(said(await given.read(code, 1))).toEqual(['a 1'])
    await amend(2, { tlp: 'CLEAR' })
    expect(said(await given.read(code, 2)).toSorted()).toEqual(['a narrowed', 'b narrowed'])
  })

  it('given a narrower ceiling and a subject that was milder later, then the stricter event alone is gone', async () => {
    const code = 'jp-early-warning'
    const partner = await given.partner(code)
    await given.tell(
      told({ subject: 'a', sequence: 1, audience: 'jp-kr-us', tlp: 'AMBER' }),
      told({ subject: 'a', sequence: 2, audience: 'jp-kr-us', tlp: 'GREEN' }),
    )
    await given.read(code)
    const ceiling = { ...everything('jp'), tlp: 'GREEN' as const }
    await given.exchange.registry.amend(secretary('jp'), { code, version: 1 }, { ...partner, ceiling })
    await given.file()
    expect(said(await given.read(code, 2))).toEqual(['a narrowed', 'a 2'])
  })

  it('is nothing while the system is suspended, and goes on where it ended', async () => {
    const code = 'jp-early-warning'
    await given.partner(code)
    const { registry } = given.exchange
    await registry.suspend(secretary('jp'), { code, version: 1 }, 'Its disk was stolen')
    await given.tell(told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }))
    expect(await given.read(code)).toEqual([])
    await registry.resume(secretary('jp'), { code, version: 2 })
    expect(said(await given.read(code))).toEqual(['a 1'])
  })

  it('is filed once, however many copies of the process file at once', async () => {
    await given.partner('jp-early-warning')
    const events = Array.from({ length: 1200 }, (_, n) =>
      told({ subject: `s${n % 400}`, sequence: Math.floor(n / 400) + 1, audience: 'jp-kr-us' }),
    )
    await Promise.all([given.tell(...events), given.file(), given.file(), given.file()])
    await given.file()
    const entries = await given.read('jp-early-warning')
    expect(entries.map(({ position }) => position)).toEqual(events.map((_, n) => n + 1))
    expect(said(entries)).toEqual(events.map(({ subject, sequence }) => `${subject} ${sequence}`))
  })
})

interface Model {
  readonly subjects: Map<string, { sequence: number; audience: string; tlp: string; events: ModelEvent[] }>
  ceiling: Ceiling
}
interface ModelEvent {
  readonly sequence: number
  readonly audience: string
  readonly tlp: string
}

const within = ({ audiences, tlp }: Ceiling, marks: { audience: string; tlp: string }) =>
  audiences.includes(marks.audience) &&
  TLP_LABELS.findIndex((each) => each === marks.tlp) >= TLP_LABELS.indexOf(tlp)

/** What the system may hold at the end: every event that it may see of every subject that it may see. */
const allowed = ({ subjects, ceiling }: Model): string[] =>
  [...subjects]
    .flatMap(([name, { events, ...today }]) =>
      within(ceiling, today)
        ? events.filter((event) => within(ceiling, event)).map(({ sequence }) => `${name} ${sequence}`)
        : [],
    )
    .toSorted()

describe('whatever is shared, narrowed, marked and read, in whatever order', () => {
  const code = 'kr-early-warning'
  const audience = fc.constantFrom(...AUDIENCES.map(audienceCode))
  const ceiling = fc.record({
    tlp: fc.constantFrom(...CEILING_LABELS),
    audiences: fc.subarray(everything('kr').audiences.slice(), { minLength: 1 }),
    eventTypes: fc.constant(['*']),
  })
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        what: fc.constant('tell' as const),
        subject: fc.constantFrom('a', 'b', 'c'),
        audience,
        tlp: fc.constantFrom(...TLP_LABELS),
      }),
    },
    { weight: 3, arbitrary: fc.record({ what: fc.constant('read' as const) }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('amend' as const), ceiling }) },
  )

  it('a system that removes what it is told to holds just what it may see now, and was never sent anything else', async () => {
    await fc.assert(
      fc.asyncProperty(ceiling, fc.array(step, { minLength: 1, maxLength: 25 }), async (first, steps) => {
        const model: Model = { subjects: new Map(), ceiling: first }
        const held = new Set<string>()
        const seen = new Set<string>()
        let at = 0
        let version = 1
        await given.partner(code, first)
        const readAll = async () => {
          for (const entry of await given.read(code, at)) {
            at = entry.position
            const [line = ''] = said([entry])
            const [subject = '', what = ''] = line.split(' ')
            if (entry.kind === 'withdrawal') {
              expect(seen.has(subject), `${subject} was withdrawn and never sent`).toBe(true)
              for (const each of held) if (each.startsWith(`${subject} `)) held.delete(each)
              continue
            }
            expect(audienceOf(entry.message.headers['ce_audience'] ?? '')).toContain('kr')
            expect(allowed(model)).toContain(line)
            expect(held.has(line), `${line} came twice`).toBe(false)
            held.add(`${subject} ${what}`)
            seen.add(subject)
          }
        }
        for (const each of steps) {
          if (each.what === 'read') await readAll()
          else if (each.what === 'amend') {
            model.ceiling = each.ceiling
            const amended = await given.exchange.registry.amend(
              secretary('kr'),
              { code, version },
              { name: 'A system', contact: 'desk@example.go', ceiling: each.ceiling },
            )
            expect(amended.ok).toBe(true)
            version += 1
            await given.file()
          } else {
            const { subject, audience: code_, tlp } = each
            const before = model.subjects.get(subject)
            const sequence = (before?.sequence ?? 0) + 1
            const event = { sequence, audience: code_, tlp }
            model.subjects.set(subject, { ...event, events: [...(before?.events ?? []), event] })
            await given.tell(told({ subject, sequence, audience: code_, tlp }))
          }
        }
        await readAll()
        expect([...held].toSorted()).toEqual(allowed(model))
        await given.empty()
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})
