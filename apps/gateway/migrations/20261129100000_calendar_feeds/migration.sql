-- What people made in the portal, as opposed to what the areas told: a rebuild of the read model leaves it alone.
CREATE SCHEMA portal;
GRANT USAGE ON SCHEMA portal TO service_account;

-- Addresses under which calendar programs fetch a person's calendar. The token stands in the address alone: a copy of this table
-- opens no calendar. No party's role reads here; the process answers each person about their own.
CREATE TABLE portal.calendar_feed (
  id               uuid PRIMARY KEY,
  token_hash       bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  party            text NOT NULL CHECK (party IN ('jp', 'kr', 'us')),
  issuer           text NOT NULL,
  subject          text NOT NULL,
  label            text NOT NULL CHECK (length(label) BETWEEN 1 AND 60),
  language         text NOT NULL CHECK (language IN ('en', 'ja', 'ko')),
  created_at       timestamptz NOT NULL,
  expires_at       timestamptz NOT NULL,
  last_fetched_at  timestamptz,
  revoked_at       timestamptz
);
CREATE INDEX calendar_feed_by_person ON portal.calendar_feed (issuer, subject, party);

GRANT SELECT, INSERT, UPDATE ON portal.calendar_feed TO service_account;
