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

-- A round that another one came in the place of is counted no more.
DROP VIEW funding_rounds;
CREATE VIEW funding_rounds AS
SELECT
  event.key AS event, company.name AS company, event.title, event.round, event.date_edtf AS date,
  event.earliest, event.latest, event.status, event.raised_low / 100.0 AS raised_low,
  event.raised_high / 100.0 AS raised_high, event.raised_qualifier, event.raised_currency,
  event.target_low / 100.0 AS target_low, event.target_high / 100.0 AS target_high,
  event.target_qualifier, event.target_currency,
  event.pre_money_low / 100.0 AS pre_money_low, event.pre_money_high / 100.0 AS pre_money_high,
  event.pre_money_currency, event.post_money_low / 100.0 AS post_money_low,
  event.post_money_high / 100.0 AS post_money_high, event.post_money_currency,
  (SELECT min(whole.key) FROM claim
    JOIN relation ON relation.claim_id = claim.id AND relation.type = 'part-of'
    JOIN event AS whole ON whole.id = relation.target_id AND whole.kind = 'funding'
    WHERE claim.event_id = event.id AND claim.rank <> 'deprecated') AS part_of,
  event.round IS 'debt' AS is_debt,
  event.status NOT IN ('denied', 'cancelled') AND event.round IS NOT 'secondary'
    AND event.round IS NOT 'tender'
    AND (event.raised_qualifier IS NOT NULL
      OR event.status <> 'completed' AND event.target_qualifier IS NOT NULL)
    AND NOT EXISTS (
      SELECT 1 FROM claim
      JOIN relation ON relation.claim_id = claim.id AND relation.type = 'part-of'
      JOIN event AS whole ON whole.id = relation.target_id
      WHERE claim.event_id = event.id AND claim.rank <> 'deprecated' AND whole.kind = 'funding'
        AND whole.company_id = event.company_id AND whole.status IN ('completed', event.status)
    )
    AND (event.status = 'completed' OR NOT EXISTS (
      SELECT 1 FROM relation
      JOIN claim ON claim.id = relation.claim_id AND claim.rank <> 'deprecated'
      JOIN event AS later ON later.id = claim.event_id
      WHERE relation.target_id = event.id AND relation.type IN ('supersedes', 'follows')
        AND later.kind = 'funding' AND later.company_id = event.company_id
        AND later.status = 'completed'
    )) AS is_counted
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'funding' AND event.status IS NOT NULL;
