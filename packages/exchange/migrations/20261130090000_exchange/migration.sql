-- What ministries' systems are sent and what they send. A partner's rows are those of its ministry: nobody else's people see them.
CREATE SCHEMA exchange;
GRANT USAGE ON SCHEMA exchange TO service_account, party_jp, party_kr, party_us;

-- A system of one ministry, as its secretariat registered it.
CREATE TABLE exchange.partner (
  code            text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9-]{1,30}$'),
  owner           text NOT NULL CHECK (owner IN ('jp', 'kr', 'us')),
  name            text NOT NULL,
  contact         text NOT NULL,
  -- The ceiling: the strictest mark it may hold, for which audiences, which types of events ('*' for all).
  tlp             text NOT NULL CHECK (tlp IN ('AMBER', 'GREEN', 'CLEAR')),
  audiences       text[] NOT NULL CHECK (cardinality(audiences) > 0),
  event_types     text[] NOT NULL CHECK (cardinality(event_types) > 0),
  state           text NOT NULL CHECK (state IN ('active', 'suspended')),
  state_because   text,
  version         integer NOT NULL CHECK (version > 0),
  -- When the credentials that open the door today were handed out; null: none are.
  secret_issued_at timestamptz,
  registered_at   timestamptz NOT NULL,
  changed_at      timestamptz NOT NULL,
  CHECK (state = 'active' OR (state_because IS NOT NULL AND secret_issued_at IS NULL))
);

-- SHA-256 of the secret: a copy of this table opens nothing. No party's role reads here.
CREATE TABLE exchange.partner_secret (
  partner     text PRIMARY KEY REFERENCES exchange.partner (code),
  hash        bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
  -- It is the partner's secret while this is the moment that the partner's row names.
  issued_at   timestamptz NOT NULL
);

-- Who did what to a partner, and when.
CREATE TABLE exchange.partner_deed (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  partner   text NOT NULL REFERENCES exchange.partner (code),
  owner     text NOT NULL,
  done_at   timestamptz NOT NULL,
  -- The person, or the platform itself.
  by_subject text,
  by_name   text NOT NULL,
  deed      text NOT NULL,
  facts     jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX partner_deed_by_partner ON exchange.partner_deed (partner, id DESC);

-- How far a partner's log is written, read and sent. Its row is the lock of the log: whoever files or hands out holds it.
CREATE TABLE exchange.progress (
  partner         text PRIMARY KEY REFERENCES exchange.partner (code),
  owner           text NOT NULL,
  -- The last position of `outgoing`.
  head            bigint NOT NULL DEFAULT 0,
  -- All events up to this position of `event` were judged by this ceiling; with another one judging begins anew.
  filed_upto      bigint NOT NULL DEFAULT 0,
  filed_ceiling   text NOT NULL DEFAULT '',
  anew_upto       bigint NOT NULL DEFAULT 0,
  -- Whatever channel: up to here the partner may have it.
  handed_out      bigint NOT NULL DEFAULT 0,
  -- What stands in partner.<code>.out, and in partner.<code>.rejected.
  sent            bigint NOT NULL DEFAULT 0,
  sent_at         timestamptz,
  rejected_head   bigint NOT NULL DEFAULT 0,
  rejected_sent   bigint NOT NULL DEFAULT 0,
  -- When the partner last read (by HTTP) and last wrote.
  read_at         timestamptz,
  wrote_at        timestamptz
);

-- Every event of every area once, as it stood on its topic. Positions are dense and given in the order of commits.
CREATE TABLE exchange.event (
  position    bigint PRIMARY KEY,
  source      text NOT NULL,
  subject     text NOT NULL,
  sequence    bigint NOT NULL,
  id          uuid NOT NULL,
  type        text NOT NULL,
  audience    text NOT NULL,
  originator  text NOT NULL,
  tlp         text NOT NULL,
  time        timestamptz NOT NULL,
  key         text NOT NULL,
  -- As text: the order of headers is kept.
  headers     json NOT NULL,
  value       text NOT NULL,
  -- Subjects of the same source that it takes back, where it orders a recall.
  recalls     text[] NOT NULL DEFAULT '{}',
  UNIQUE (source, subject, sequence)
);
CREATE TABLE exchange.head (
  sole      boolean PRIMARY KEY DEFAULT true CHECK (sole),
  position  bigint NOT NULL
);
INSERT INTO exchange.head (position) VALUES (0);

-- What each subject is today: by it, and not by the event's own marks alone, is judged who may see any of its events.
CREATE TABLE exchange.subject (
  source      text NOT NULL,
  subject     text NOT NULL,
  sequence    bigint NOT NULL,
  audience    text NOT NULL,
  originator  text NOT NULL,
  tlp         text NOT NULL,
  -- Of its last event.
  time        timestamptz NOT NULL,
  -- The last recall that was ordered: until an event of its own that is newer, it is for these alone. Recalls travel on another topic
  -- than what they recall, and whichever comes first counts.
  recalled_at timestamptz,
  recalled_to text,
  recall_kind text,
  PRIMARY KEY (source, subject)
) WITH (fillfactor = 80);

-- What a partner's log holds of a subject. Positions are those of `outgoing`.
CREATE TABLE exchange.holding (
  partner        text NOT NULL REFERENCES exchange.partner (code),
  source         text NOT NULL,
  subject        text NOT NULL,
  -- Whether the partner may see it, as of the last judgement: then every event of it that may leave was filed.
  open           boolean NOT NULL,
  -- The first and the last entry that was not withdrawn; null: there is none.
  first_position bigint,
  last_position  bigint,
  -- Entries up to here were withdrawn or never left.
  void_upto      bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (partner, source, subject)
) WITH (fillfactor = 80);

-- A subject that a partner must remove, and whether it has said so.
CREATE TABLE exchange.withdrawal (
  id            uuid PRIMARY KEY,
  partner       text NOT NULL REFERENCES exchange.partner (code),
  owner         text NOT NULL,
  source        text NOT NULL,
  subject       text NOT NULL,
  originator    text NOT NULL,
  tlp           text NOT NULL,
  because       text NOT NULL CHECK (because IN ('narrowed', 'recalled')),
  ordered_at    timestamptz NOT NULL,
  confirmed_at  timestamptz
);
CREATE INDEX withdrawal_outstanding ON exchange.withdrawal (partner, ordered_at) WHERE confirmed_at IS NULL;
CREATE INDEX withdrawal_by_subject ON exchange.withdrawal (source, subject);

-- A partner's log: dense positions from 1. What may no longer leave is judged again when it is read.
CREATE TABLE exchange.outgoing (
  partner     text NOT NULL REFERENCES exchange.partner (code),
  position    bigint NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('event', 'withdrawal')),
  event       bigint REFERENCES exchange.event (position),
  withdrawal  uuid REFERENCES exchange.withdrawal (id),
  filed_at    timestamptz NOT NULL,
  PRIMARY KEY (partner, position),
  CHECK ((kind = 'event') = (event IS NOT NULL) AND (kind = 'withdrawal') = (withdrawal IS NOT NULL))
);
CREATE INDEX outgoing_by_event ON exchange.outgoing (partner, event);

-- How far each partner's topic was read: advanced by compare-and-set in the transaction of the outcomes.
CREATE TABLE exchange.intake (
  topic     text NOT NULL,
  partition integer NOT NULL,
  next      bigint NOT NULL DEFAULT 0,
  epoch     bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (topic, partition)
);

-- Every message of a partner and what became of it.
CREATE TABLE exchange.incoming (
  id             uuid PRIMARY KEY,
  partner        text NOT NULL REFERENCES exchange.partner (code),
  owner          text NOT NULL,
  channel        text NOT NULL CHECK (channel IN ('kafka', 'http')),
  topic          text,
  record_offset  bigint,
  received_at    timestamptz NOT NULL,
  outcome        text NOT NULL CHECK (outcome IN ('accepted', 'rejected', 'quarantined', 'duplicate')),
  -- As the message says; null where it could not be read.
  event_id       text,
  source         text,
  type           text,
  -- SHA-256 of what an accepted event says: the same id with other content is refused.
  content_hash   bytea,
  code           text,
  field          text,
  facts          jsonb NOT NULL DEFAULT '{}',
  -- Place in partner.<code>.rejected; null: it was not refused.
  rejected_position bigint,
  -- What an accepted report says, for the area, and when the area was told.
  area           text,
  audience       text,
  tlp            text,
  reported_at    text,
  report         json,
  told_at        timestamptz,
  -- As it came, byte for byte.
  key            bytea,
  headers        jsonb NOT NULL,
  value          bytea,
  CHECK ((outcome IN ('rejected', 'quarantined')) <= (code IS NOT NULL AND rejected_position IS NOT NULL)),
  UNIQUE (topic, record_offset)
);
CREATE UNIQUE INDEX incoming_once ON exchange.incoming (partner, event_id) WHERE outcome = 'accepted';
CREATE UNIQUE INDEX incoming_rejected ON exchange.incoming (partner, rejected_position);
CREATE INDEX incoming_untold ON exchange.incoming (received_at) WHERE report IS NOT NULL AND told_at IS NULL;
CREATE INDEX incoming_by_partner ON exchange.incoming (partner, received_at DESC);

GRANT SELECT, INSERT, UPDATE ON exchange.partner, exchange.progress, exchange.subject, exchange.withdrawal,
  exchange.intake, exchange.incoming TO service_account;
GRANT SELECT, INSERT, UPDATE, DELETE ON exchange.partner_secret, exchange.holding TO service_account;
GRANT SELECT, INSERT ON exchange.event, exchange.outgoing, exchange.partner_deed TO service_account;
GRANT SELECT, UPDATE ON exchange.head TO service_account;

-- A ministry's secretariat writes its own partners; its people read what concerns them.
GRANT SELECT, INSERT, UPDATE ON exchange.partner TO party_jp, party_kr, party_us;
GRANT SELECT, INSERT ON exchange.partner_deed, exchange.progress TO party_jp, party_kr, party_us;
GRANT SELECT ON exchange.withdrawal, exchange.incoming TO party_jp, party_kr, party_us;

DO $$
DECLARE
  named text;
  party text;
BEGIN
  FOREACH named IN ARRAY ARRAY['partner', 'partner_deed', 'progress', 'incoming'] LOOP
    EXECUTE format('ALTER TABLE exchange.%I ENABLE ROW LEVEL SECURITY', named);
    EXECUTE format('CREATE POLICY service ON exchange.%I TO service_account USING (true) WITH CHECK (true)', named);
    FOREACH party IN ARRAY ARRAY['jp', 'kr', 'us'] LOOP
      EXECUTE format('CREATE POLICY %I ON exchange.%I TO %I USING (owner = %L) WITH CHECK (owner = %L)',
        party, named, 'party_' || party, party, party);
    END LOOP;
  END LOOP;
  ALTER TABLE exchange.withdrawal ENABLE ROW LEVEL SECURITY;
  CREATE POLICY service ON exchange.withdrawal TO service_account USING (true) WITH CHECK (true);
  FOREACH party IN ARRAY ARRAY['jp', 'kr', 'us'] LOOP
    -- Whoever took something back sees which systems, of whichever ministry, have removed it.
    EXECUTE format('CREATE POLICY %I ON exchange.withdrawal TO %I USING (owner = %L OR originator = %L)',
      party, 'party_' || party, party, party);
  END LOOP;
END $$;
