-- The event bus on PostgreSQL: topics, partitions with dense offsets, and who of a group is alive.
-- Only processes use it (service_account); no caller's role has any right here.

CREATE SCHEMA bus;

CREATE TABLE bus.topic (
  name text PRIMARY KEY,
  partitions integer NOT NULL CHECK (partitions BETWEEN 1 AND 1000)
);

-- next_offset is taken under the row's lock and given out at commit: a reader that sees offset n sees all below it.
-- A serial id would not do, since transactions commit in another order than they draw numbers.
CREATE TABLE bus.partition (
  topic text NOT NULL REFERENCES bus.topic (name),
  number integer NOT NULL,
  next_offset bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (topic, number)
) WITH (fillfactor = 50);

CREATE TABLE bus.record (
  topic text NOT NULL,
  partition integer NOT NULL,
  "offset" bigint NOT NULL,
  stored_at timestamptz NOT NULL,
  key bytea,
  headers text NOT NULL, -- a JSON object, as text: jsonb refuses the character U+0000
  value bytea,
  PRIMARY KEY (topic, partition, "offset")
);

CREATE TABLE bus.reader_group (
  name text PRIMARY KEY,
  generation bigint NOT NULL
);

CREATE TABLE bus.member (
  group_name text NOT NULL REFERENCES bus.reader_group (name),
  id uuid NOT NULL,
  stopped_for bigint NOT NULL, -- the generation for which this member has let go of what it read before
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (group_name, id)
);

-- Stores records in the order given and wakes readers once. Locks are taken in one order, so that two writers cannot deadlock.
CREATE FUNCTION bus.append(topics text[], partitions integer[], keys bytea[], headers text[], record_values bytea[])
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM bus.partition p
  WHERE (p.topic, p.number) IN (SELECT DISTINCT * FROM unnest(topics, partitions))
  ORDER BY p.topic, p.number FOR UPDATE;

  WITH incoming AS (
    SELECT r.*, row_number() OVER (PARTITION BY r.topic, r.partition ORDER BY r.place) AS nth
    FROM unnest(topics, partitions, keys, headers, record_values)
      WITH ORDINALITY AS r (topic, partition, key, headers, value, place)
  ), counted AS (
    UPDATE bus.partition p SET next_offset = p.next_offset + c.records
    FROM (SELECT topic, partition, count(*) AS records FROM incoming GROUP BY topic, partition) c
    WHERE p.topic = c.topic AND p.number = c.partition
    RETURNING p.topic, p.number, p.next_offset - c.records AS first
  )
  INSERT INTO bus.record (topic, partition, "offset", stored_at, key, headers, value)
  SELECT i.topic, i.partition, c.first + i.nth - 1, clock_timestamp(), i.key, i.headers, i.value
  FROM incoming i JOIN counted c ON c.topic = i.topic AND c.number = i.partition;

  PERFORM pg_notify('bus_record', '');
END $$;

-- A member says that it lives and what it has let go of; it learns the generation, who else lives, and whether all have let go.
CREATE FUNCTION bus.beat(the_group text, the_member uuid, let_go bigint, lease interval)
RETURNS TABLE (generation bigint, members uuid[], settled boolean) LANGUAGE plpgsql AS $$
DECLARE
  changed boolean;
BEGIN
  INSERT INTO bus.reader_group (name, generation) VALUES (the_group, 0) ON CONFLICT DO NOTHING;
  PERFORM 1 FROM bus.reader_group g WHERE g.name = the_group FOR UPDATE;

  DELETE FROM bus.member m WHERE m.group_name = the_group AND m.expires_at < clock_timestamp();
  changed := FOUND;
  UPDATE bus.member m SET stopped_for = let_go, expires_at = clock_timestamp() + lease
  WHERE m.group_name = the_group AND m.id = the_member;
  IF NOT FOUND THEN
    INSERT INTO bus.member VALUES (the_group, the_member, let_go, clock_timestamp() + lease);
    changed := true;
  END IF;
  IF changed THEN
    UPDATE bus.reader_group g SET generation = g.generation + 1 WHERE g.name = the_group;
    PERFORM pg_notify('bus_group', the_group);
  END IF;

  RETURN QUERY
  SELECT g.generation, array_agg(m.id ORDER BY m.id), bool_and(m.stopped_for = g.generation)
  FROM bus.reader_group g JOIN bus.member m ON m.group_name = g.name
  WHERE g.name = the_group GROUP BY g.generation;
END $$;

CREATE FUNCTION bus.leave(the_group text, the_member uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM bus.reader_group g WHERE g.name = the_group FOR UPDATE;
  DELETE FROM bus.member m WHERE m.group_name = the_group AND m.id = the_member;
  IF FOUND THEN
    UPDATE bus.reader_group g SET generation = g.generation + 1 WHERE g.name = the_group;
    PERFORM pg_notify('bus_group', the_group);
  END IF;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA bus FROM PUBLIC;
GRANT USAGE ON SCHEMA bus TO service_account;
GRANT SELECT, INSERT ON bus.topic, bus.record TO service_account;
GRANT SELECT, INSERT, UPDATE ON bus.partition, bus.reader_group TO service_account;
GRANT SELECT, INSERT, UPDATE, DELETE ON bus.member TO service_account;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bus TO service_account;
