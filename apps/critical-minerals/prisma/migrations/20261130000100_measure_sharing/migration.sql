-- A measure may be shared with others than before and say what it said.
ALTER TABLE measure_version DROP CONSTRAINT measure_version_change_check;
ALTER TABLE measure_version ADD CONSTRAINT measure_version_change_check
  CHECK (change IN ('recorded', 'suspended', 'resumed', 'ended', 'audience-changed'));
