-- Where a partner's log is sent by HTTP: one address a partner, in order, from a position onwards.
CREATE TABLE exchange.webhook (
  partner          text PRIMARY KEY REFERENCES exchange.partner (code),
  owner            text NOT NULL CHECK (owner IN ('jp', 'kr', 'us')),
  url              text NOT NULL CHECK (length(url) <= 2000),
  state            text NOT NULL CHECK (state IN ('unverified', 'active', 'paused')),
  paused_because   text CHECK (paused_because IN ('partner', 'secretariat', 'failing', 'gone')),
  -- Everything up to here was delivered, or is not wanted.
  position         bigint NOT NULL CHECK (position >= 0),
  -- Sealed with the process's key and this partner's code: a copy of the table signs nothing.
  secret           bytea NOT NULL,
  previous_secret  bytea,
  previous_until   timestamptz,
  registered_at    timestamptz NOT NULL,
  verified_at      timestamptz,
  -- Failures in a row, since when, and when it is tried next.
  failures         integer NOT NULL DEFAULT 0,
  failing_since    timestamptz,
  next_attempt_at  timestamptz NOT NULL,
  -- Which process delivers at present, and until when it is believed to live. What it knows of no longer counts afterwards.
  claim            uuid,
  claimed_until    timestamptz,
  CHECK ((state = 'paused') = (paused_because IS NOT NULL))
);
CREATE INDEX webhook_due ON exchange.webhook (next_attempt_at) WHERE state = 'active';

-- What was sent when and what came back: no bodies. The newest of each partner are kept.
CREATE TABLE exchange.webhook_delivery (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  partner   text NOT NULL REFERENCES exchange.partner (code),
  owner     text NOT NULL,
  -- Of the partner's log; null: a challenge.
  position  bigint,
  message   text NOT NULL,
  attempt   integer NOT NULL,
  at        timestamptz NOT NULL,
  -- Of the answer; null: there was none, and why not.
  status    integer,
  why       text,
  ms        integer NOT NULL
);
CREATE INDEX webhook_delivery_by_partner ON exchange.webhook_delivery (partner, id DESC);

GRANT SELECT, INSERT, UPDATE, DELETE ON exchange.webhook, exchange.webhook_delivery TO service_account;
-- A ministry's people see its own, and no secret.
GRANT SELECT (partner, owner, url, state, paused_because, position, previous_until, registered_at, verified_at, failures,
  failing_since, next_attempt_at) ON exchange.webhook TO party_jp, party_kr, party_us;
GRANT SELECT ON exchange.webhook_delivery TO party_jp, party_kr, party_us;

DO $$
DECLARE
  named text;
  party text;
BEGIN
  FOREACH named IN ARRAY ARRAY['webhook', 'webhook_delivery'] LOOP
    EXECUTE format('ALTER TABLE exchange.%I ENABLE ROW LEVEL SECURITY', named);
    EXECUTE format('CREATE POLICY service ON exchange.%I TO service_account USING (true) WITH CHECK (true)', named);
    FOREACH party IN ARRAY ARRAY['jp', 'kr', 'us'] LOOP
      EXECUTE format('CREATE POLICY %I ON exchange.%I FOR SELECT TO %I USING (owner = %L)', party, named, 'party_' || party, party);
    END LOOP;
  END LOOP;
END $$;
