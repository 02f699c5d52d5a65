import { createHash } from 'node:crypto'
import { PARTIES } from '@trilateral/contracts'
import { inboxTables } from '@trilateral/journal'
import { searchTable } from '../search/search-tables.ts'
import { pointViewsAt } from './live-views.ts'
import { schemaOf } from './model-name.ts'

/**
 * Raised when the same tables are to be filled otherwise, as by other words in `search/search-texts.ts`: a model half built by other
 * rules is not continued.
 */
const PROJECTION_REVISION = 2

/**
 * The tables of one read model, with their grants and policies. A party reads what its policy lets through, whatever the
 * query says; the service writes and reads everything.
 *
 * - `event`: every event, as it was decoded.
 * - `feed`: what each party can see, counted by that party alone. A counter that all shared would show, by its gaps,
 *   that something happened which one may not see.
 * - `measure`: how each stands now. Its earlier versions stand with their events, which carry the whole measure.
 * - `record`: how everything else stands now, whichever area keeps it. `record_version` holds what each version is found by;
 *   the version itself stands with its event.
 * - `search`: what records and measures are found by.
 * - `withdrawal`: what a party could see and no longer may. Its feed tells it nothing of that, and what is kept in memory
 *   for it must go all the same.
 *
 * What is withdrawn is withdrawn whole: of a record that a party may not see today it sees no event either, not even those that it
 * was told. That there was a recall, it reads in the recall.
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

CREATE TABLE ${schema}.record (
  id          text PRIMARY KEY,
  area        text NOT NULL,
  entity      text NOT NULL,
  sequence    bigint NOT NULL,
  originator  text NOT NULL,
  audience    text[] NOT NULL,
  tlp         text NOT NULL,
  program     text,
  is_open     boolean NOT NULL,
  day         date,
  rank        integer,
  under       text,
  event_id    uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  state       json NOT NULL
) WITH (toast_tuple_target = 8160);
CREATE INDEX record_by_entity ON ${schema}.record (entity, id);
CREATE INDEX record_by_program ON ${schema}.record (program, entity) WHERE program IS NOT NULL;
-- Without the id: an index that ends with it is taken for a question by ids, and then read day by day.
CREATE INDEX record_by_day ON ${schema}.record (entity, day);
CREATE INDEX record_by_rank ON ${schema}.record (entity, rank, day DESC) WHERE rank IS NOT NULL;

CREATE TABLE ${schema}.record_version (
  event_id    uuid PRIMARY KEY,
  id          text NOT NULL,
  area        text NOT NULL,
  entity      text NOT NULL,
  sequence    bigint NOT NULL,
  time        timestamptz NOT NULL,
  originator  text NOT NULL,
  audience    text[] NOT NULL,
  tlp         text NOT NULL,
  program     text,
  is_open     boolean NOT NULL,
  day         date,
  rank        integer
);
CREATE INDEX record_version_by_record ON ${schema}.record_version (id, sequence);
CREATE INDEX record_version_by_entity ON ${schema}.record_version (entity, id, sequence DESC);

CREATE TABLE ${schema}.withdrawal (
  party     text NOT NULL,
  id        text NOT NULL,
  sequence  bigint NOT NULL,
  program   text,
  PRIMARY KEY (party, id, sequence)
);
CREATE FUNCTION ${schema}.note_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ${schema}.withdrawal (party, id, sequence, program)
  SELECT party, NEW.id, NEW.sequence, to_jsonb(OLD) ->> 'program' FROM unnest(OLD.audience) AS party WHERE party <> ALL (NEW.audience);
  RETURN NULL;
END $$;
${['record', 'measure']
  .map(
    (table) => `CREATE TRIGGER withdrawal AFTER UPDATE ON ${schema}.${table} FOR EACH ROW
  WHEN (OLD.audience IS DISTINCT FROM NEW.audience) EXECUTE FUNCTION ${schema}.note_withdrawal();`,
  )
  .join('\n')}

-- As the owner, since a policy of a table cannot ask the table that it guards. It tells whether, and nothing of what.
${PARTIES.map(
  (
    party,
  ) => `CREATE FUNCTION ${schema}.is_seen_by_${party}(of_id text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  RETURN EXISTS (SELECT FROM ${schema}.record WHERE id = of_id AND '${party}' = ANY (audience))
    OR EXISTS (SELECT FROM ${schema}.measure WHERE id = of_id AND '${party}' = ANY (audience));
REVOKE EXECUTE ON FUNCTION ${schema}.is_seen_by_${party} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ${schema}.is_seen_by_${party} TO party_${party};`,
).join('\n')}

${searchTable(schema)}

${inboxTables(schema)}

${policies(schema)}
`
}

/** What a party must satisfy to see a row. */
const VISIBLE: Readonly<Record<string, (party: string) => string>> = {
  // Of what one may not see today, one sees no event.
  event: (party) =>
    `'${party}' = ANY (audience) AND (EXISTS (SELECT FROM SCHEMA.record WHERE record.id = event.subject)
      OR EXISTS (SELECT FROM SCHEMA.measure WHERE measure.id = event.subject))`,
  feed: (party) => `party = '${party}'`,
  feed_head: (party) => `party = '${party}'`,
  area_head: (party) => `party = '${party}'`,
  measure: (party) => `'${party}' = ANY (audience)`,
  record: (party) => `'${party}' = ANY (audience) AND (under IS NULL OR SCHEMA.is_seen_by_${party}(under))`,
  // Who may see the record now sees those versions that they might see then.
  record_version: (party) =>
    `'${party}' = ANY (audience) AND EXISTS (SELECT FROM SCHEMA.record WHERE record.id = record_version.id)`,
  withdrawal: (party) => `party = '${party}'`,
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
            `CREATE POLICY ${party} ON ${schema}.${table} FOR SELECT TO party_${party} USING (${visible(party).replaceAll('SCHEMA', schema)});`,
        ),
      ].join('\n'),
    )
    .join('\n\n')
}

/** Names the tables, the rules that fill them and what reads them: equal revisions can be continued, and served as they stand. */
export function revision(): string {
  const made = createHash('sha256').update(tablesOf(1)).update(pointViewsAt(1))
  return `${PROJECTION_REVISION}-${made.digest('hex').slice(0, 16)}`
}
