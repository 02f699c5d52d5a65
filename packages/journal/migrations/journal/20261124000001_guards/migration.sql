-- A database client that gives up on a transaction may still send the statements that were left, each committing by
-- itself (prisma/orm#29762: 14 to 20 of 20 in four runs). These guards are checked at commit, so half a change never stands:
-- no event without its entity's version, no version without its event.
--
-- A function's statements are planned once a connection and kept. Planned while the tables are nearly empty they would
-- read them whole, and still do so at 300,000 entries; hence enable_seqscan = off on both guards.

-- The entities that this area writes events of, and the type of their ids.
CREATE TABLE journal.guarded_entity (
  entity text PRIMARY KEY,
  id_type regtype NOT NULL
);

-- Tables of versions that hold many entities: what has no table of its own is looked up here.
CREATE TABLE journal.guarded_records (
  versions text PRIMARY KEY,
  id_type regtype NOT NULL
);

-- An event of entity `milestone-plan` needs a row (id = subject, version = sequence) in public.milestone_plan_version, or else a row
-- with its entity in a table of many; an event that has neither is refused. Written anew for each table, so that every look-up is a
-- planned statement: built and planned at each event it took 0.2 ms of a write.
CREATE FUNCTION journal.write_event_guard() RETURNS void LANGUAGE plpgsql AS $writer$
DECLARE
  branches text;
  other text;
BEGIN
  SELECT coalesce(string_agg(format(
    'WHEN %L THEN stands := EXISTS (SELECT FROM public.%I WHERE id = NEW.subject::%s AND version = NEW.sequence);',
    entity, replace(entity, '-', '_') || '_version', id_type), E'\n    ' ORDER BY entity), 'WHEN NULL THEN NULL;')
    INTO branches FROM journal.guarded_entity;
  SELECT coalesce('stands := ' || string_agg(format(
    'EXISTS (SELECT FROM public.%I WHERE id = NEW.subject::%s AND version = NEW.sequence AND entity = NEW.entity)',
    versions, id_type), ' OR ' ORDER BY versions), 'NULL') || ';'
    INTO other FROM journal.guarded_records;
  EXECUTE format($guard$
CREATE OR REPLACE FUNCTION journal.event_has_version() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $body$
DECLARE
  stands boolean := false;
BEGIN
  CASE NEW.entity
    %s
    ELSE %s
  END CASE;
  IF NOT stands THEN
    RAISE EXCEPTION 'event %% has no row (%%, %%) in the versions of %%', NEW.event_id, NEW.subject, NEW.sequence, NEW.entity
      USING ERRCODE = 'foreign_key_violation', SCHEMA = 'journal', TABLE = 'outbox', CONSTRAINT = 'event_has_version';
  END IF;
  -- The outbox forgets what was moved; the journal does not.
  IF EXISTS (SELECT FROM journal.entry WHERE subject = NEW.subject AND sequence = NEW.sequence) THEN
    RAISE EXCEPTION 'event %% of %% was written before', NEW.sequence, NEW.subject
      USING ERRCODE = 'unique_violation', SCHEMA = 'journal', TABLE = 'outbox', CONSTRAINT = 'event_is_new';
  END IF;
  RETURN NULL;
END $body$ $guard$, branches, other);
END $writer$;
SELECT journal.write_event_guard();

CREATE CONSTRAINT TRIGGER event_has_version AFTER INSERT ON journal.outbox
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal.event_has_version();

CREATE FUNCTION journal.version_has_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
  -- The sequencer cannot have moved it: what this transaction wrote, nobody else sees yet.
  IF NOT EXISTS (
    SELECT FROM journal.outbox WHERE subject = NEW.id::text AND sequence = NEW.version AND entity = TG_ARGV[0]
  ) THEN
    RAISE EXCEPTION 'version % of % in % has no event', NEW.version, NEW.id, TG_TABLE_NAME
      USING ERRCODE = 'foreign_key_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, CONSTRAINT = 'version_has_event';
  END IF;
  RETURN NULL;
END $$;

-- The same for a table of many entities: the row itself says of which it is.
CREATE FUNCTION journal.record_has_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM journal.outbox WHERE subject = NEW.id::text AND sequence = NEW.version AND entity = NEW.entity
  ) THEN
    RAISE EXCEPTION 'version % of % % in % has no event', NEW.version, NEW.entity, NEW.id, TG_TABLE_NAME
      USING ERRCODE = 'foreign_key_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, CONSTRAINT = 'version_has_event';
  END IF;
  RETURN NULL;
END $$;

-- For an area's migration, once its table public.<entity>_version (id, version, …) stands:
--   SELECT journal.guard_entity('measure');
CREATE FUNCTION journal.guard_entity(entity text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  versions text := replace(entity, '-', '_') || '_version';
BEGIN
  INSERT INTO journal.guarded_entity
  SELECT guard_entity.entity, atttypid FROM pg_attribute
  WHERE attrelid = format('public.%I', versions)::regclass AND attname = 'id';
  PERFORM journal.write_event_guard();
  EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT ON public.%I
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal.version_has_event(%L)',
    versions || '_has_event', versions, entity);
END $$;

-- For a table public.<versions> (id, version, entity, …) that holds the versions of every entity without a table of its own:
--   SELECT journal.guard_records('record_version');
CREATE FUNCTION journal.guard_records(versions text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO journal.guarded_records
  SELECT guard_records.versions, atttypid FROM pg_attribute
  WHERE attrelid = format('public.%I', versions)::regclass AND attname = 'id';
  PERFORM journal.write_event_guard();
  EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT ON public.%I
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal.record_has_event()',
    versions || '_has_event', versions);
END $$;
REVOKE EXECUTE ON FUNCTION journal.write_event_guard(), journal.guard_entity(text), journal.guard_records(text) FROM PUBLIC;
