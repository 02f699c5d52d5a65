-- Customs data: imports under way, the rows that they refused, and the flows of the data sets that stand.
-- The record of a data set (who imported it, who may see it) is kept with all other records; here stands what is too much for one.

-- An import from its first byte to its record. It is its ministry's own business: no other party sees it.
CREATE TABLE trade_import (
  -- Also the id of the data set's record, once there is one.
  id uuid PRIMARY KEY,
  -- Names the table of its flows, and marks them for ever.
  number integer GENERATED ALWAYS AS IDENTITY UNIQUE,
  originator text NOT NULL CHECK (originator IN ('jp', 'kr', 'us')),
  by_subject text NOT NULL,
  by_name text NOT NULL,
  begun_at timestamptz(3) NOT NULL,
  changed_at timestamptz(3) NOT NULL,
  -- receiving: more bytes are awaited. stopped: too much of it could not be read. received: the file's end was read. counted: its flows are indexed and joined to the
  -- others. kept: the record and the watched shares stand. cancelled: nothing of it is left.
  state text NOT NULL CHECK (state IN ('receiving', 'stopped', 'received', 'counted', 'kept', 'cancelled')),
  -- What the official said of it, how its lines are read, and which file it is.
  about jsonb NOT NULL,
  layout jsonb NOT NULL,
  file jsonb NOT NULL,
  -- The checkpoint: bytes whose rows are committed, and where the reading stands. Both change in the transaction of the rows.
  bytes_read bigint NOT NULL CHECK (bytes_read >= 0),
  reading jsonb NOT NULL,
  request_id uuid NOT NULL,
  UNIQUE (originator, request_id)
);

-- Why rows of an import were not kept, in the order of the file.
CREATE TABLE trade_refused_row (
  import uuid NOT NULL REFERENCES trade_import (id) ON DELETE CASCADE,
  position integer NOT NULL,
  -- Of the file, the first being 1; null where a repeated row was found among those that had been taken in.
  line integer,
  column_role text,
  code text NOT NULL,
  said text NOT NULL,
  PRIMARY KEY (import, position)
);

-- Which number the flows of a record's data set carry.
CREATE TABLE trade_data_set (
  number integer PRIMARY KEY,
  id uuid NOT NULL UNIQUE
);

-- One country's supply of a line to another in a year. Each data set is a table of its own below this one: it fills without
-- index and without a reader, is joined when it is whole, and goes in one piece.
CREATE TABLE trade_flow (
  data_set integer NOT NULL,
  -- Line, importer, year, who says so and exporter in one number (src/trade/read/flow-key.ts says how, and why):
  -- (((line * 1024 + importer) * 256 + year - 1900) * 4 + said_by) * 1024 + exporter
  key bigint NOT NULL,
  -- US cents.
  value bigint NOT NULL,
  -- Grams; null: not known.
  quantity bigint
) PARTITION BY LIST (data_set);

ALTER TABLE trade_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE trade_refused_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE trade_data_set ENABLE ROW LEVEL SECURITY;
ALTER TABLE trade_flow ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON trade_import, trade_refused_row TO party_jp, party_kr, party_us;
GRANT UPDATE (state, changed_at, bytes_read, reading) ON trade_import TO party_jp, party_kr, party_us;
GRANT DELETE ON trade_refused_row TO party_jp, party_kr, party_us;
GRANT SELECT ON trade_data_set, trade_flow TO party_jp, party_kr, party_us;

DO $$
DECLARE
  party text;
BEGIN
  FOREACH party IN ARRAY ARRAY['jp', 'kr', 'us'] LOOP
    EXECUTE format('CREATE POLICY %1$s_own ON trade_import TO party_%1$s
      USING (originator = %1$L) WITH CHECK (originator = %1$L)', party);
    EXECUTE format('CREATE POLICY %1$s_own ON trade_refused_row TO party_%1$s
      USING (EXISTS (SELECT FROM trade_import WHERE trade_import.id = import))
      WITH CHECK (EXISTS (SELECT FROM trade_import WHERE trade_import.id = import))', party);
    -- The record decides who sees a data set, and with it its flows: a subquery is asked with the reader's own rights.
    EXECUTE format('CREATE POLICY %1$s_reads ON trade_data_set FOR SELECT TO party_%1$s
      USING (EXISTS (SELECT FROM record WHERE record.id = trade_data_set.id))', party);
    -- Asked once a question, not once a row: the data sets that a party may see are few.
    EXECUTE format('CREATE POLICY %1$s_reads ON trade_flow FOR SELECT TO party_%1$s
      USING (data_set IN (SELECT number FROM trade_data_set))', party);
  END LOOP;
END $$;

-- COPY does not work under row-level security, and a table is its owner's to make. So the three steps in a data set's life run
-- as the owner, each checked against the import it is for, and nobody but the process itself may call them.

-- A table for the rows to come. The process may write into it and nobody may read it.
CREATE FUNCTION trade_open(wanted uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  n integer;
BEGIN
  SELECT number INTO STRICT n FROM public.trade_import WHERE id = wanted AND state = 'receiving' AND bytes_read > 0;
  -- With the check, joining it to the others need not read it once more.
  EXECUTE format('CREATE TABLE public.trade_flow_%1$s (LIKE public.trade_flow, CHECK (data_set = %1$s))', n);
  EXECUTE format('ALTER TABLE public.trade_flow_%1$s ALTER COLUMN data_set SET DEFAULT %1$s', n);
  EXECUTE format('GRANT INSERT ON public.trade_flow_%1$s TO service_account', n);
  RETURN n;
END $body$;

-- The file's end was read: rows that repeat another are taken out and reported, the rest is indexed and joined to what can be
-- asked. Readers still see none of it before its record stands. Returns how many repeated another.
CREATE FUNCTION trade_join(wanted uuid, most_reported integer) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp SET maintenance_work_mem = '64MB' AS $body$
DECLARE
  n integer;
  repeated bigint := 0;
  key_index text;
BEGIN
  SELECT number INTO STRICT n FROM public.trade_import WHERE id = wanted AND state = 'received';
  EXECUTE format('REVOKE ALL ON public.trade_flow_%s FROM service_account', n);
  key_index := format('CREATE UNIQUE INDEX trade_flow_%1$s_key ON public.trade_flow_%1$s (key)', n);
  BEGIN
    EXECUTE key_index;
  EXCEPTION WHEN unique_violation THEN
    EXECUTE format($sql$
      WITH doubled AS (
        SELECT ctid AS place, row_number() OVER (PARTITION BY key ORDER BY ctid) AS nth FROM public.trade_flow_%1$s
      ), gone AS (
        DELETE FROM public.trade_flow_%1$s WHERE ctid IN (SELECT place FROM doubled WHERE nth > 1) RETURNING key, value
      ), numbered AS (
        SELECT *, row_number() OVER (ORDER BY key) AS nth FROM gone
      ), reported AS (
        INSERT INTO public.trade_refused_row (import, position, line, column_role, code, said)
        SELECT $1, (SELECT coalesce(max(position), 0) FROM public.trade_refused_row WHERE import = $1) + nth, NULL, NULL,
          'row-repeated', concat_ws(' ', 1900 + (key >> 12) %% 256, key %% 1024, (key >> 20) %% 1024,
            lpad((key >> 30)::text, 6, '0'), round(value / 100.0, 2))
        FROM numbered WHERE nth <= $2
      )
      SELECT count(*) FROM gone $sql$, n) INTO repeated USING wanted, most_reported;
    EXECUTE key_index;
  END;
  EXECUTE format('ALTER TABLE public.trade_flow_%1$s ENABLE ROW LEVEL SECURITY', n);
  EXECUTE format('ALTER TABLE public.trade_flow ATTACH PARTITION public.trade_flow_%1$s FOR VALUES IN (%1$s)', n);
  EXECUTE format('ANALYZE public.trade_flow_%1$s', n);
  INSERT INTO public.trade_data_set (number, id) VALUES (n, wanted);
  RETURN repeated;
END $body$;

-- Nothing of it is left: an import that was given up, or a data set that was withdrawn.
CREATE FUNCTION trade_drop(wanted uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  n integer;
BEGIN
  SELECT number INTO STRICT n FROM public.trade_import WHERE id = wanted AND state = 'cancelled';
  DELETE FROM public.trade_data_set WHERE number = n;
  EXECUTE format('DROP TABLE IF EXISTS public.trade_flow_%1$s', n);
END $body$;

REVOKE EXECUTE ON FUNCTION trade_open, trade_join, trade_drop FROM PUBLIC;
GRANT EXECUTE ON FUNCTION trade_open, trade_join, trade_drop TO service_account;
