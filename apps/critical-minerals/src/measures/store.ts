import { audienceSchema, decided, partySchema, tlpSchema, type Decision } from '@trilateral/contracts'
import { measureSchema } from '@trilateral/contracts/critical-minerals'
import { v7 as uuidv7 } from 'uuid'
import type { Measure as MeasureRow, PrismaClient } from '../generated/prisma/client.ts'
import { end } from './end.ts'
import { lookUp, type Found, type Wanted } from './look-up.ts'
import type { Change, MeasureRecord } from './measure.ts'
import type { PartyClients } from './party-clients.ts'
import { record } from './record.ts'
import { refuse } from './refusals.ts'
import {
  changeKindSchema,
  type ChangeKind,
  type KeptMeasure,
  type MeasureRegister,
  type Receipt,
  type Recorder,
} from './register.ts'
import { firstResult, requestOf, type Request } from './request.ts'
import { resume } from './resume.ts'
import { suspend } from './suspend.ts'
import { isUniqueViolation } from './unique-violation.ts'
import { writeChange } from './write-change.ts'

export interface StoreParts {
  readonly clients: PartyClients
  readonly now: () => Date
  /** Called when a change has committed. */
  readonly onWritten?: () => void
  /** W3C trace context of the request under way. */
  readonly traceparent?: () => string | undefined
}

interface Command {
  readonly by: Recorder
  readonly kind: ChangeKind
  readonly request: Request
  readonly wanted: Wanted
  readonly decide: (found: Found) => Decision<Change>
}

/** The register on PostgreSQL. Each change is one transaction: row, version and event stand together or not at all. */
export function measureStore({ clients, now, onWritten, traceparent }: StoreParts): MeasureRegister {
  /** Carries a command out once, however often it is sent. */
  async function carryOut(command: Command): Promise<Decision<Receipt>> {
    const { by, request } = command
    const client = clients[by.party]
    let outcome: Decision<Receipt>
    try {
      outcome = await attempt(client, command)
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      // The same request once more, or two of one ministry at one moment: the second now sees what the first did.
      outcome = (await earlierResult(client, command)) ?? (await attempt(client, command))
    }
    if (outcome.ok) {
      onWritten?.()
      return outcome
    }
    // A request that is sent again meets a newer version, or its own instrument: it gets its first result.
    return (await earlierResult(client, { by, request })) ?? (await whyNot(client, command, outcome))
  }

  function attempt(client: PrismaClient, { by, kind, request, wanted, decide }: Command) {
    return client.$transaction(async (tx): Promise<Decision<Receipt>> => {
      const decision = decide(await lookUp(tx, wanted))
      if (!decision.ok) return decision
      await writeChange(tx, decision.value, { by, kind, request, at: now(), traceparent: traceparent?.() })
      const { measure, version } = decision.value.state
      return decided({ id: measure.id, version })
    })
  }

  function change(
    kind: ChangeKind,
    by: Recorder,
    input: { readonly id: string; readonly requestId: string },
    decide: (state: MeasureRecord) => Decision<Change>,
  ): Promise<Decision<Receipt>> {
    return carryOut({
      by,
      kind,
      request: requestOf(kind, by, input),
      wanted: { id: input.id },
      decide: ({ measure }) => (measure ? decide(measure) : refuse('measure-not-found')),
    })
  }

  return {
    async visibleTo(party) {
      const rows = await clients[party].measure.findMany({ orderBy: { id: 'asc' } })
      return rows.map(recordOf)
    },

    async historyOf(party, id) {
      const row = await clients[party].measure.findUnique({
        where: { id },
        include: { versions: { orderBy: { version: 'asc' } } },
      })
      if (!row) return refuse('measure-not-found')
      const versions = row.versions.map((entry) => ({
        version: entry.version,
        kind: changeKindSchema.parse(entry.change),
        at: entry.at,
        by: { party: partySchema.parse(entry.byParty), subject: entry.bySubject, name: entry.byName },
        measure: measureSchema.parse(entry.state),
      }))
      return decided({ record: recordOf(row), versions })
    },

    record(by, input, id = uuidv7({ msecs: now().getTime() })) {
      const { requestId: _requestId, audience, tlp, ...measure } = input
      return carryOut({
        by,
        kind: 'recorded',
        request: requestOf('recorded', by, input),
        wanted: { instrument: { issuer: measure.issuer, number: measure.instrument.number } },
        decide: ({ sameInstrument }) =>
          record({ measure, audience, tlp }, { id, originator: by.party, sameInstrument }),
      })
    },
    suspend: (by, input) =>
      change('suspended', by, input, (state) => suspend(state, { ...input, by: by.party })),
    resume: (by, input) => change('resumed', by, input, (state) => resume(state, { ...input, by: by.party })),
    end: (by, input) => change('ended', by, input, (state) => end(state, { ...input, by: by.party })),
  }
}

async function earlierResult(client: PrismaClient, { by, request }: Pick<Command, 'by' | 'request'>) {
  const { requestId } = request
  const prior = await client.measureVersion.findUnique({
    where: { byParty_requestId: { byParty: by.party, requestId } },
  })
  return prior ? firstResult(prior, request) : undefined
}

/** Row-level security locks only what the caller's party originated; others may still read it, and are told so. */
async function whyNot(
  client: PrismaClient,
  { wanted }: Command,
  answer: Decision<never>,
): Promise<Decision<Receipt>> {
  if (answer.ok || answer.refusal.code !== 'measure-not-found' || wanted.id === undefined) return answer
  const seen = await client.measure.findUnique({ where: { id: wanted.id } })
  return seen ? refuse('not-the-originator', undefined, { originator: seen.originator }) : answer
}

function recordOf(row: MeasureRow): KeptMeasure {
  return {
    measure: measureSchema.parse(row.state),
    version: row.version,
    originator: partySchema.parse(row.originator),
    audience: audienceSchema.parse(row.audience),
    tlp: tlpSchema.parse(row.tlp),
    changedAt: row.changedAt,
  }
}
