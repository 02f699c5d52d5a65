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

/**
 * A party's search in one model. Of much that is found, each entity gives its first: those with the words in their title, open ones
 * and the newest among them. Each statement is planned with its own values, so that rare words go by the index of words, and common
 * ones by the order.
 */
export const searchFunctions = (schema: string) =>
  PARTIES.map((party) => {
    const within = `FROM ${schema}.search WHERE '${party}' = ANY (audience)`
    const ordered = 'ORDER BY is_open DESC, day DESC NULLS LAST, id'
    return `
DROP FUNCTION IF EXISTS live.search_${party};
CREATE FUNCTION live.search_${party} (in_title integer[], anywhere integer[], entities text[], at_most integer)
RETURNS TABLE (found_id text, is_title boolean) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan AS $search$
DECLARE
  of_entity text;
  told integer;
BEGIN
  SELECT count(*) INTO told FROM (SELECT ${within} AND grams @> anywhere AND entity = ANY (entities) LIMIT ${ALL_UP_TO} + 1) counted;
  IF told <= ${ALL_UP_TO} THEN
    RETURN QUERY SELECT id, grams @> in_title ${within} AND grams @> anywhere AND entity = ANY (entities);
    RETURN;
  END IF;
  FOREACH of_entity IN ARRAY entities LOOP
    RETURN QUERY SELECT id, true ${within} AND entity = of_entity AND grams @> in_title ${ordered} LIMIT at_most;
    GET DIAGNOSTICS told = ROW_COUNT;
    CONTINUE WHEN told >= at_most;
    RETURN QUERY SELECT id, false ${within} AND entity = of_entity AND grams @> anywhere AND NOT grams @> in_title
      ${ordered} LIMIT at_most - told;
  END LOOP;
END $search$;
REVOKE EXECUTE ON FUNCTION live.search_${party} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION live.search_${party} TO party_${party};`
  }).join('\n')
