import { createHash } from 'node:crypto'
import { PARTIES } from '@trilateral/contracts'
import { inboxTables } from '@trilateral/journal'
import { schemaOf } from './model-name.ts'

/** Raised when the same tables are to be filled otherwise: a model half built by other rules is not continued. */
const PROJECTION_REVISION = 1

/**
 * The tables of one read model, with their grants and policies. A party reads what its policy lets through, whatever the
 * query says; the service writes and reads everything.
 *
 * - `event`: every event, as it was decoded.
 * - `feed`: what each party can see, counted by that party alone. A counter that all shared would show, by its gaps,
 *   that something happened which one may not see.
 * - `measure`: how each stands now. Its earlier versions stand with their events, which carry the whole measure.
 */
export function tablesOf(number: number): string {
  const schema = schemaOf(number)
  return `
CREATE SCHEMA ${schema};
GRANT USAGE ON SCHEMA ${schema} TO service_account, party_jp, party_kr, party_us;

CREATE TABLE ${schema}.event (
  id             uuid PRIMARY KEY,
  source         text NOT NULL,
  type           text NOT NULL,
  area           text NOT NULL,
  entity         text NOT NULL,
  subject        text NOT NULL,
  sequence       bigint NOT NULL,
  time           timestamptz NOT NULL,
  audience       text[] NOT NULL,
  originator     text NOT NULL,
  tlp            text NOT NULL,
  correlationid  uuid NOT NULL,
  causationid    uuid,
  about          json,
  data           json NOT NULL,
  received_at    timestamptz NOT NULL DEFAULT now(),
  topic          text NOT NULL,
  partition      integer NOT NULL,
  record_offset  bigint NOT NULL
) WITH (toast_tuple_target = 8160);
CREATE INDEX event_by_subject ON ${schema}.event (subject, sequence);
CREATE INDEX event_by_correlation ON ${schema}.event (correlationid);
CREATE INDEX event_by_cause ON ${schema}.event (causationid) WHERE causationid IS NOT NULL;

CREATE TABLE ${schema}.feed (
  party     text NOT NULL,
  position  bigint NOT NULL,
  id        uuid NOT NULL,
  PRIMARY KEY (party, position)
);
CREATE INDEX feed_by_event ON ${schema}.feed (id, party);

CREATE TABLE ${schema}.feed_head (
  party     text PRIMARY KEY,
  position  bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 10);
INSERT INTO ${schema}.feed_head (party) VALUES ${PARTIES.map((party) => `('${party}')`).join(', ')};

CREATE TABLE ${schema}.area_head (
  party        text NOT NULL,
  area         text NOT NULL,
  events       bigint NOT NULL,
  time         timestamptz NOT NULL,
  received_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (party, area)
) WITH (fillfactor = 10);

CREATE TABLE ${schema}.measure (
  id          text PRIMARY KEY,
  sequence    bigint NOT NULL,
  originator  text NOT NULL,
  audience    text[] NOT NULL,
  tlp         text NOT NULL,
  state       json NOT NULL,
  event_id    uuid NOT NULL,
  updated_at  timestamptz NOT NULL
) WITH (toast_tuple_target = 8160);

${inboxTables(schema)}

${policies(schema)}
`
}

/** What a party must satisfy to see a row. */
const VISIBLE: Readonly<Record<string, (party: string) => string>> = {
  event: (party) => `'${party}' = ANY (audience)`,
  feed: (party) => `party = '${party}'`,
  feed_head: (party) => `party = '${party}'`,
  area_head: (party) => `party = '${party}'`,
  measure: (party) => `'${party}' = ANY (audience)`,
}

function policies(schema: string): string {
  return Object.entries(VISIBLE)
    .map(([table, visible]) =>
      [
        `ALTER TABLE ${schema}.${table} ENABLE ROW LEVEL SECURITY;`,
        `GRANT SELECT, INSERT, UPDATE, DELETE ON ${schema}.${table} TO service_account;`,
        `CREATE POLICY service ON ${schema}.${table} TO service_account USING (true) WITH CHECK (true);`,
        `GRANT SELECT ON ${schema}.${table} TO party_jp, party_kr, party_us;`,
        ...PARTIES.map(
          (party) =>
            `CREATE POLICY ${party} ON ${schema}.${table} FOR SELECT TO party_${party} USING (${visible(party)});`,
        ),
      ].join('\n'),
    )
    .join('\n\n')
}

/** Names the tables and the rules that fill them: equal revisions can be continued. */
export function revision(): string {
  return `${PROJECTION_REVISION}-${createHash('sha256').update(tablesOf(1)).digest('hex').slice(0, 16)}`
}
