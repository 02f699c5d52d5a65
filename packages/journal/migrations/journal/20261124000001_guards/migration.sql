-- A database client that gives up on a transaction may still send the statements that were left, each committing by
-- itself (prisma/orm#29762: 14 to 20 of 20 in four runs). These guards are checked at commit, so half a change never stands:
-- no event without its entity's version, no version without its event.

-- An event of entity `milestone-plan` needs a row (id = subject, version = sequence) in public.milestone_plan_version.
CREATE FUNCTION journal.event_has_version() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  versions text := replace(NEW.entity, '-', '_') || '_version';
  stands boolean;
BEGIN
  -- The literal takes the type of the column, be it uuid or text, so that its index serves.
  EXECUTE format('SELECT EXISTS (SELECT FROM public.%I WHERE id = %L AND version = %s)', versions, NEW.subject, NEW.sequence)
    INTO stands;
  IF NOT stands THEN
    RAISE EXCEPTION 'event % has no row (%, %) in %', NEW.event_id, NEW.subject, NEW.sequence, versions
      USING ERRCODE = 'foreign_key_violation', SCHEMA = 'journal', TABLE = 'outbox', CONSTRAINT = 'event_has_version';
  END IF;
  -- The outbox forgets what was moved; the journal does not.
  IF EXISTS (SELECT FROM journal.entry WHERE subject = NEW.subject AND sequence = NEW.sequence) THEN
    RAISE EXCEPTION 'event % of % was written before', NEW.sequence, NEW.subject
      USING ERRCODE = 'unique_violation', SCHEMA = 'journal', TABLE = 'outbox', CONSTRAINT = 'event_is_new';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER event_has_version AFTER INSERT ON journal.outbox
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal.event_has_version();

-- For an area to attach to each of its tables of versions:
--   CREATE CONSTRAINT TRIGGER measure_version_has_event AFTER INSERT ON measure_version
--     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal.version_has_event();
CREATE FUNCTION journal.version_has_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  -- The sequencer cannot have moved it: what this transaction wrote, nobody else sees yet.
  IF NOT EXISTS (
    SELECT FROM journal.outbox
    WHERE subject = NEW.id::text AND sequence = NEW.version
      AND replace(entity, '-', '_') || '_version' = TG_TABLE_NAME
  ) THEN
    RAISE EXCEPTION 'version % of % in % has no event', NEW.version, NEW.id, TG_TABLE_NAME
      USING ERRCODE = 'foreign_key_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, CONSTRAINT = 'version_has_event';
  END IF;
  RETURN NULL;
END $$;
