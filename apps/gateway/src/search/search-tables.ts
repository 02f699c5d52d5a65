import { PARTIES } from '@trilateral/contracts'

/**
 * What records are found by. No party reads it: who searches calls their party's function, which tells ids alone, and reads the records
 * under row-level security. (Under that security PostgreSQL asks an index through no operator of arrays, since those are not leakproof:
 * a search would read everything.)
 */
export const searchTable = (schema: string) => `
CREATE TABLE ${schema}.search (
  id        text PRIMARY KEY,
  entity    text NOT NULL,
  audience  text[] NOT NULL,
  is_open   boolean NOT NULL,
  day       date,
  grams     integer[] NOT NULL
);
-- How far each party's feed is filed here.
CREATE TABLE ${schema}.search_head (${PARTIES.map((party) => `${party} bigint NOT NULL DEFAULT 0`).join(', ')});
INSERT INTO ${schema}.search_head DEFAULT VALUES;
CREATE INDEX search_grams ON ${schema}.search USING gin (grams);
-- One a party: what is common is read in order until enough is found, and what a party may not see is not in its way.
${PARTIES.map(
  (party) =>
    `CREATE INDEX search_order_${party} ON ${schema}.search (entity, is_open DESC, day DESC NULLS LAST, id) WHERE '${party}' = ANY (audience);`,
).join('\n')}
ALTER TABLE ${schema}.search ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON ${schema}.search, ${schema}.search_head TO service_account;
CREATE POLICY service ON ${schema}.search TO service_account USING (true) WITH CHECK (true);`

/** Up to here everything that is found is told, and ranked by who asked; above, the first of each entity. */
const ALL_UP_TO = 120

/** As many of an entity are looked through in its order: what is common is found among them, and what is not is left to the index. */
const NEAR = 100

/**
 * A party's search in one model. Of much that is found, each entity gives its first: those with the words in their title, open ones
 * and the newest among them. Common words stand among the newest of an entity; of rarer ones the index of words knows all of that entity,
 * and few. Read in order alone, an entity in which a word stands nowhere is read whole: 0.6 s of 100,000 records. An index of words is
 * read by bitmaps alone, which readers' connections leave off (`PLANS_FOR_ANY_SIZE`): without them a search took 1.7 s, with them 0.02.
 */
export const searchFunctions = (schema: string) =>
  PARTIES.map((party) => {
    const within = `FROM ${schema}.search WHERE '${party}' = ANY (audience)`
    const ordered = 'ORDER BY is_open DESC, day DESC NULLS LAST, id'
    // Kept apart by OFFSET 0, so that the words are looked up, and not compared row by row in the order of the entity.
    const first = (codes: string, besides: string, most: string) => `SELECT array_agg(id) FROM (
          SELECT id FROM (SELECT * ${within} AND grams @> (${codes} || of_code) OFFSET 0) far
          WHERE entity = of_entity ${besides} ${ordered} LIMIT ${most}) first`
    return `
DROP FUNCTION IF EXISTS live.search_${party};
CREATE FUNCTION live.search_${party} (in_title integer[], anywhere integer[], entities text[], entity_codes integer[], at_most integer)
RETURNS TABLE (found_id text, is_title boolean) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan SET enable_seqscan = off SET enable_bitmapscan = on AS $search$
DECLARE
  of_entity text;
  of_code integer;
  told integer;
  looked integer;
  titled text[];
  others text[];
BEGIN
  SELECT count(*) INTO told FROM (SELECT ${within} AND grams @> anywhere AND entity = ANY (entities) LIMIT ${ALL_UP_TO} + 1) counted;
  IF told <= ${ALL_UP_TO} THEN
    RETURN QUERY SELECT id, grams @> in_title ${within} AND grams @> anywhere AND entity = ANY (entities);
    RETURN;
  END IF;
  FOR place IN 1 .. cardinality(entities) LOOP
    of_entity := entities[place];
    of_code := entity_codes[place];
    SELECT count(*), array_agg(id) FILTER (WHERE grams @> in_title), array_agg(id) FILTER (WHERE grams @> anywhere AND NOT grams @> in_title)
      INTO looked, titled, others FROM (SELECT id, grams ${within} AND entity = of_entity ${ordered} LIMIT ${NEAR}) near;
    IF looked = ${NEAR} AND coalesce(cardinality(titled), 0) < at_most THEN
      titled := (${first('in_title', '', 'at_most')});
      IF coalesce(cardinality(titled), 0) + coalesce(cardinality(others), 0) < at_most THEN
        others := (${first('anywhere', 'AND NOT grams @> in_title', 'at_most')});
      END IF;
    END IF;
    RETURN QUERY SELECT id, true FROM unnest(titled[1:at_most]) AS id;
    RETURN QUERY SELECT id, false FROM unnest(others[1:at_most - coalesce(cardinality(titled), 0)]) AS id;
  END LOOP;
END $search$;
REVOKE EXECUTE ON FUNCTION live.search_${party} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION live.search_${party} TO party_${party};`
  }).join('\n')
