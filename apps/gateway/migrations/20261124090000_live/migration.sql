-- What readers see. Each read model stands in a schema of its own, rm_<number>; the views here point to the one that is live.
CREATE SCHEMA live;
GRANT USAGE ON SCHEMA live TO service_account, party_jp, party_kr, party_us;

CREATE TABLE live.model (
  number      integer PRIMARY KEY CHECK (number > 0),
  -- What built it: a model of another revision cannot be continued, only replaced.
  revision    text NOT NULL,
  status      text NOT NULL CHECK (status IN ('building', 'live', 'previous')),
  created_at  timestamptz NOT NULL DEFAULT now(),
  live_since  timestamptz
);

-- One pointer: two live models would give two answers.
CREATE UNIQUE INDEX model_one_live ON live.model (status) WHERE status = 'live';
CREATE UNIQUE INDEX model_one_building ON live.model (status) WHERE status = 'building';

GRANT SELECT ON live.model TO service_account;
