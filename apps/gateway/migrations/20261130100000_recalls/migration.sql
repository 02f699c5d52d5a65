-- When the read model had removed what a recall took back. Apart from the model: one that is built anew later removed nothing later.
CREATE TABLE portal.recall_removal (
  recall      uuid PRIMARY KEY,
  -- Of the recall: they may read when it was done.
  audience    text[] NOT NULL,
  removed_at  timestamptz NOT NULL
);

GRANT USAGE ON SCHEMA portal TO party_jp, party_kr, party_us;
GRANT SELECT, INSERT ON portal.recall_removal TO service_account;
GRANT SELECT ON portal.recall_removal TO party_jp, party_kr, party_us;
ALTER TABLE portal.recall_removal ENABLE ROW LEVEL SECURITY;
CREATE POLICY service ON portal.recall_removal TO service_account USING (true) WITH CHECK (true);
CREATE POLICY jp ON portal.recall_removal FOR SELECT TO party_jp USING ('jp' = ANY (audience));
CREATE POLICY kr ON portal.recall_removal FOR SELECT TO party_kr USING ('kr' = ANY (audience));
CREATE POLICY us ON portal.recall_removal FOR SELECT TO party_us USING ('us' = ANY (audience));
