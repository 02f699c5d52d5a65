-- Who is signed in to this application. Only the process itself reads and writes here; no party role may.
-- A schema of its own, so that the application's Prisma schema (public) does not have to know these tables.
CREATE SCHEMA identity;
GRANT USAGE ON SCHEMA identity TO service_account;

-- The token lives in the browser's cookie only: a copy of this table signs nobody in.
CREATE TABLE identity.session (
  token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
  application text NOT NULL,
  party text NOT NULL CHECK (party IN ('jp', 'kr', 'us')),
  issuer text NOT NULL,
  subject text NOT NULL,
  name text NOT NULL,
  roles text[] NOT NULL CHECK (cardinality(roles) > 0),
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE INDEX session_by_person ON identity.session (issuer, subject);
CREATE INDEX session_by_expiry ON identity.session (expires_at);

-- A sign-in that has left for the issuer and has not come back. Taken (deleted) by the first answer: a replay finds nothing.
CREATE TABLE identity.sign_in_attempt (
  state_hash bytea PRIMARY KEY CHECK (octet_length(state_hash) = 32),
  browser_hash bytea NOT NULL CHECK (octet_length(browser_hash) = 32),
  application text NOT NULL,
  party text NOT NULL CHECK (party IN ('jp', 'kr', 'us')),
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  return_to text NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sign_in_attempt_by_expiry ON identity.sign_in_attempt (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.session, identity.sign_in_attempt TO service_account;
