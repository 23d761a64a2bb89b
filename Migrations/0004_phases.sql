-- An event that was announced in May and called off in July stands in the timeline of both: beside
-- the phase that its status is, which the event's own row holds, the others have rows here.

CREATE TABLE phase (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  status TEXT NOT NULL REFERENCES status,
  date_edtf TEXT,
  earliest TEXT CHECK (earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  latest TEXT CHECK (latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  amount_low INTEGER,
  amount_high INTEGER,
  amount_qualifier TEXT,
  amount_currency TEXT CHECK (amount_currency GLOB '[A-Z][A-Z][A-Z]'),
  is_listed INTEGER NOT NULL CHECK (is_listed IN (0, 1)),
  PRIMARY KEY (event_id, status),
  CHECK (earliest <= latest),
  CHECK (date_edtf IS NOT NULL OR coalesce(earliest, latest) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE VIEW phases AS
SELECT
  event.key AS event, company.name AS company, phase.status AS phase,
  phase.date_edtf AS date, phase.earliest, phase.latest, phase.amount_low / 100.0 AS amount_low,
  phase.amount_high / 100.0 AS amount_high, phase.amount_qualifier AS qualifier,
  phase.amount_currency AS currency, 0 AS is_present
FROM phase JOIN event ON event.id = phase.event_id JOIN entity AS company ON company.id = event.company_id
UNION ALL
SELECT
  event.key, company.name, event.status, event.date_edtf, event.earliest, event.latest,
  coalesce(event.amount_low, event.raised_low, event.target_low) / 100.0,
  coalesce(event.amount_high, event.raised_high, event.target_high) / 100.0,
  coalesce(event.amount_qualifier, event.raised_qualifier, event.target_qualifier),
  coalesce(event.amount_currency, event.raised_currency, event.target_currency),
  1
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.status IS NOT NULL;
