// The peer of the gateway's list: Fastify and pg, nothing else. It knows no session and no role.
import { clausesOn, type Measure } from '@trilateral/contracts/critical-minerals'
import fastify from 'fastify'
import { Pool } from 'pg'

interface Row {
  readonly sequence: string
  readonly originator: string
  readonly audience: readonly string[]
  readonly tlp: string
  readonly since: Date
  readonly event_id: string
  readonly state: Measure
}

const LIST = `
  SELECT sequence, originator, audience, tlp, updated_at AS since, event_id, state FROM live.measure
  WHERE 'us' = ANY (audience) ORDER BY updated_at DESC, id`

process.once('message', ({ databaseUrl }: { databaseUrl: string }) => void serve(databaseUrl))

async function serve(databaseUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: databaseUrl, max: 5 })
  const app = fastify()
  app.get('/measures', async () => {
    const { rows } = await pool.query<Row>({ name: 'list', text: LIST })
    const today = dayInWashington.format(new Date())
    const items = rows.map((row) => itemOf(row, today))
    return { result: { data: { on: today, today, knownAt: null, total: items.length, items } } }
  })
  process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }))
}

const dayInWashington = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' })

function itemOf(
  { state, sequence, since, event_id: eventId, originator, audience, tlp }: Row,
  today: string,
) {
  const { id, issuer, instrument, issuedOn, source } = state
  const clauses = clausesOn(state, { on: today })
  const kept = { originator, audience, tlp, updatedAt: since.toISOString(), eventId, clauses }
  return {
    area: 'critical-minerals',
    id,
    issuer,
    instrument,
    issuedOn,
    source,
    sequence: Number(sequence),
    ...kept,
  }
}
