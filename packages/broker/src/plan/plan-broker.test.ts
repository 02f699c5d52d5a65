import type { Acl } from '@trilateral/bus/admin'
import { areas, PARTIES } from '@trilateral/contracts'
import { describe, expect, test } from 'vitest'
import { partnerAccess } from '../access/partner.ts'
import { desiredBroker, desiredPartner } from '../desired-broker.ts'
import type { QuotaState } from '../users/quotas.ts'
import { planFor, type BrokerState } from './plan-broker.ts'
import { planInWords, wordsOf } from './words.ts'

const partners = [{ code: 'kr-desk', state: 'active' as const }]
const desired = desiredBroker({ environment: 'production', partners })
const asDesired: BrokerState & { access: NonNullable<BrokerState['access']> } = {
  topics: desired.topics,
  access: { acls: desired.acls, users: desired.users, quotas: desired.quotas },
}
const empty = { topics: [], access: { acls: [], users: [], quotas: new Map() } }
const none = () => 0n
const differences = (state: BrokerState, wish = desired, records = none) =>
  planFor(state, wish, records).steps.map(wordsOf)

const rightsOf = (principal: string, operation: Acl['operation']) =>
  desired.acls
    .filter((acl) => acl.principal === principal && acl.operation === operation)
    .map(({ resource, pattern, name }) => `${resource} ${name}${pattern === 'prefixed' ? '*' : ''}`)

describe('what should stand', () => {
  test('every area has its topics, three copies of each, two of which must have a record', () => {
    for (const { code } of areas)
      expect(desired.topics.filter(({ name }) => name.startsWith(`wp.${code}.`))).toHaveLength(7)
    for (const { replicas, settings } of desired.topics)
      expect([replicas, settings['min.insync.replicas']]).toEqual([3, '2'])
    const local = desiredBroker({ environment: 'local' })
    expect(local.topics[0]).toMatchObject({ replicas: 1, settings: { 'min.insync.replicas': '1' } })
  })

  test('an area writes its own topics alone, and reads the portal and whom it says it hears', () => {
    expect(rightsOf('semiconductors', 'write')).toEqual(['topic wp.semiconductors.*'])
    expect(rightsOf('semiconductors', 'read')).toEqual([
      'topic wp.portal.*',
      'topic wp.critical-minerals.*',
      'group semiconductors.*',
    ])
    expect(rightsOf('critical-minerals', 'read')).toEqual(['topic wp.portal.*', 'group critical-minerals.*'])
  })

  test('the gateway reads every area, writes what the portal says, and does for each partner what that needs', () => {
    expect(rightsOf('gateway', 'read')).toEqual(['topic wp.*', 'group gateway.*', 'topic partner.kr-desk.in'])
    expect(rightsOf('gateway', 'write')).toEqual([
      'topic wp.portal.*',
      'topic partner.kr-desk.out',
      'topic partner.kr-desk.rejected',
    ])
  })

  test.each(PARTIES)('the reader of %s reads exactly the topics whose audience contains it', (party) => {
    const read = rightsOf(`party-${party}`, 'read').filter((right) => right.startsWith('topic'))
    expect(read).toHaveLength(4 * (areas.length + 1))
    for (const right of read) expect(right.split('.').at(-1)?.split('-')).toContain(party)
    expect(rightsOf(`party-${party}`, 'write')).toEqual([])
  })

  test('nobody but the registrar has any right on the cluster, and nobody a transactional id', () => {
    const onCluster = desired.acls.filter(({ resource }) => resource === 'cluster')
    expect(new Set(onCluster.map(({ principal }) => principal))).toEqual(new Set(['registrar']))
    expect(desired.acls.filter(({ resource }) => resource === 'transactional-id')).toEqual([])
  })

  test.each(['', 'a', 'A1', '1a', 'a.b', 'a_b', 'kr-desk.', 'x'.repeat(32), '../x'])(
    'a partner is never called %j: its name would be a part of other names',
    (code) => {
      expect(() => partnerAccess({ code })).toThrow("A partner's code begins with a letter")
    },
  )
})

describe('a plan', () => {
  test('given a broker that has all of it, nothing differs', () => {
    expect(planFor(asDesired, desired, none)).toEqual({ steps: [], problems: [], notApplicable: [] })
  })

  test('given a new broker, limits stand before users, and users before rights', () => {
    const kinds = planFor(empty, desired, none).steps.map(({ kind }) => kind)
    expect([...new Set(kinds)]).toEqual(['create-topic', 'set-quota', 'create-user', 'add-acl'])
  })

  test('given a right that nobody should have, it is taken back before anything else is done', () => {
    const stray: Acl = {
      principal: 'party-jp',
      resource: 'topic',
      name: 'wp.portal.kr-us',
      pattern: 'literal',
      operation: 'read',
      permission: 'allow',
      host: '*',
    }
    const state = {
      topics: desired.topics.slice(1),
      access: { ...asDesired.access, acls: [...desired.acls, stray] },
    }
    expect(differences(state)).toEqual([
      'take back: allow party-jp to read the topic wp.portal.kr-us',
      expect.stringMatching(/^create the topic wp\.critical-minerals\.jp: 3 partitions, 3 copies, /),
    ])
  })

  test('given a denial by hand, it is taken back too, and a rule for one host is not the rule for all', () => {
    const [right] = desired.acls
    if (!right) throw new Error('There are rights')
    const acls = [
      { ...right, permission: 'deny' as const },
      { ...right, host: '10.0.0.1' },
    ]
    expect(
      differences({ ...asDesired, access: { ...asDesired.access, acls: [...desired.acls, ...acls] } }),
    ).toEqual([
      'take back: deny critical-minerals to write every topic that begins with "wp.critical-minerals."',
      'take back: allow critical-minerals to write every topic that begins with "wp.critical-minerals." from 10.0.0.1',
    ])
  })

  test('given users and rights of others, they are left alone', () => {
    const [right] = desired.acls
    if (!right) throw new Error('There are rights')
    const access = {
      acls: [...desired.acls, { ...right, principal: 'mirror-maker' }],
      users: [...desired.users, 'mirror-maker', 'admin', 'broker'],
      quotas: new Map<string, QuotaState>([...desired.quotas, ['mirror-maker', { requestPercentage: 5 }]]),
    }
    const topics = [...desired.topics, { name: 'mm2-offsets', partitions: 1, replicas: 3, settings: {} }]
    expect(differences({ topics, access })).toEqual([])
  })

  test('given partners that are not known here, nothing of any partner is touched', () => {
    const wish = desiredBroker({ environment: 'production' })
    expect(differences(asDesired, wish)).toEqual([])
    expect(differences(asDesired, desiredBroker({ environment: 'production', partners: [] }))).toContain(
      'remove the user partner-kr-desk: it is let in no more',
    )
  })

  test('given one partner that is suspended, it loses every right and its user; topics stay, and others are not touched', () => {
    const other = { code: 'us-watch', state: 'active' as const }
    const both = desiredBroker({ environment: 'production', partners: [...partners, other] })
    const state = {
      topics: both.topics,
      access: { acls: both.acls, users: both.users, quotas: both.quotas },
    }
    const wish = desiredPartner('production', { code: 'kr-desk', state: 'suspended' })
    expect(differences(state, wish)).toEqual([
      'take back: allow partner-kr-desk to read the topic partner.kr-desk.out',
      'take back: allow partner-kr-desk to read the topic partner.kr-desk.rejected',
      'take back: allow partner-kr-desk to write the topic partner.kr-desk.in',
      'take back: allow partner-kr-desk to read every group that begins with "partner-kr-desk."',
      'remove the user partner-kr-desk: it is let in no more',
      'take away the limits of partner-kr-desk',
    ])
  })

  test('given a topic with another number of partitions or fewer copies, it says so and changes neither', () => {
    const topics = desired.topics.map((topic, nth) =>
      nth === 0 ? { ...topic, partitions: 6, replicas: 1 } : topic,
    )
    const plan = planFor({ ...asDesired, topics }, desired, none)
    expect(plan.steps).toEqual([])
    expect(plan.problems).toEqual([
      expect.stringContaining('wp.critical-minerals.jp has 6 partitions, not 3. That is never changed'),
      expect.stringContaining('wp.critical-minerals.jp has fewer copies than 3, namely 1'),
    ])
    expect(planInWords(plan)).toMatch(/^2 differences\n {2}! wp/)
  })

  test('given a topic of no area, the plan says what it holds', () => {
    const topics = [...desired.topics, { name: 'wp.old.jp', partitions: 3, replicas: 3, settings: {} }]
    const words = (records: bigint) => differences({ ...asDesired, topics }, desired, () => records)
    expect(words(1n)).toEqual([
      'delete the topic wp.old.jp, which holds 1 record and which nothing here knows',
    ])
    expect(words(0n)).toEqual(['delete the topic wp.old.jp, which is empty and which nothing here knows'])
  })

  test('given a broker with security off, rights are not applicable here, and a fault in production', () => {
    const open = { topics: [] }
    const local = planFor(open, desiredBroker({ environment: 'local' }), none)
    expect(new Set(local.steps.map(({ kind }) => kind))).toEqual(new Set(['create-topic']))
    expect(local.problems).toEqual([])
    expect(local.notApplicable).toEqual([expect.stringContaining('not applicable')])
    expect(planFor(open, desired, none).problems).toEqual([
      expect.stringContaining('this broker checks nobody\'s rights, which "production" must'),
    ])
  })
})
