-- What is lent within a round of shares is counted as debt and taken out of the round, a round lapses
-- only where another comes in its place, and the deals of a company are found by their parties.

CREATE TABLE party (
  name TEXT NOT NULL,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  PRIMARY KEY (name, event_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX party_event ON party (event_id);

INSERT OR IGNORE INTO party (name, event_id)
SELECT named.value, event.id FROM event JOIN json_each(event.parties) AS named
WHERE event.parties IS NOT NULL;

CREATE TRIGGER party_of_new AFTER INSERT ON event WHEN NEW.parties IS NOT NULL BEGIN
  INSERT OR IGNORE INTO party (name, event_id)
  SELECT named.value, NEW.id FROM json_each(NEW.parties) AS named;
END;

CREATE TRIGGER party_of_changed AFTER UPDATE OF parties ON event
WHEN NEW.parties IS NOT OLD.parties BEGIN
  DELETE FROM party WHERE event_id = NEW.id;
  INSERT OR IGNORE INTO party (name, event_id)
  SELECT named.value, NEW.id FROM json_each(NEW.parties) AS named WHERE NEW.parties IS NOT NULL;
END;

DROP VIEW funding_rounds;

CREATE VIEW funding_rounds AS
WITH part (event_id, whole_id) AS (
  SELECT DISTINCT own.id, whole.id
  FROM relation
  JOIN claim ON claim.id = relation.claim_id AND claim.rank <> 'deprecated'
  JOIN event AS own ON own.id = claim.event_id AND own.kind = 'funding'
  JOIN event AS whole ON whole.id = relation.target_id AND whole.kind = 'funding'
    AND whole.company_id = own.company_id AND whole.status IS NOT NULL
  WHERE relation.type = 'part-of'
),
-- The completed whole that holds the money of a part, the first by key.
holder (event_id, whole_id) AS (
  SELECT part.event_id, (
    SELECT whole.id FROM part AS other JOIN event AS whole ON whole.id = other.whole_id
    WHERE other.event_id = part.event_id AND whole.status = 'completed'
    ORDER BY whole.key LIMIT 1
  ) FROM part GROUP BY part.event_id
),
-- Parts that are lent where their whole is not, or the other way round: they count by themselves.
apart (event_id) AS (
  SELECT own.id FROM holder
  JOIN event AS own ON own.id = holder.event_id
  JOIN event AS whole ON whole.id = holder.whole_id
  WHERE own.status = 'completed' AND (own.round IS 'debt') <> (whole.round IS 'debt')
    AND own.raised_currency = whole.raised_currency
),
-- What is below each round without what is below a part of the other sort.
below (top_id, event_id, is_other) AS (
  SELECT part.whole_id, part.event_id, (own.round IS 'debt') <> (top.round IS 'debt')
  FROM part JOIN event AS own ON own.id = part.event_id JOIN event AS top ON top.id = part.whole_id
  UNION
  SELECT below.top_id, part.event_id, (own.round IS 'debt') <> (top.round IS 'debt')
  FROM below JOIN part ON part.whole_id = below.event_id
  JOIN event AS own ON own.id = part.event_id JOIN event AS top ON top.id = below.top_id
  WHERE NOT below.is_other
),
-- What is taken out of a round: of a completed one its parts that count by themselves, of an open one
-- what completed parts of it brought in.
taken (event_id, low, high) AS (
  SELECT top.id, sum(coalesce(own.raised_low, 0)),
    CASE WHEN count(own.raised_high) = count(*) THEN sum(own.raised_high) END
  FROM event AS top JOIN below ON below.top_id = top.id JOIN event AS own ON own.id = below.event_id
  WHERE top.status = 'completed' AND below.is_other AND own.id IN (SELECT event_id FROM apart)
    AND own.raised_currency = top.raised_currency
  GROUP BY top.id
  UNION ALL
  SELECT top.id, sum(coalesce(own.raised_low, 0)),
    CASE WHEN count(own.raised_high) = count(*) THEN sum(own.raised_high) END
  FROM event AS top JOIN part ON part.whole_id = top.id JOIN event AS own ON own.id = part.event_id
  WHERE top.status <> 'completed' AND own.status = 'completed'
    AND own.raised_currency = coalesce(top.raised_currency, top.target_currency)
  GROUP BY top.id
),
counted_round AS (
  SELECT
    event.*, company.name AS company,
    (SELECT min(whole.key) FROM part JOIN event AS whole ON whole.id = part.whole_id
      WHERE part.event_id = event.id) AS part_of,
    CASE WHEN event.raised_qualifier IS NULL AND event.status <> 'completed'
      THEN event.target_low ELSE event.raised_low END AS money_low,
    CASE WHEN event.raised_qualifier IS NULL AND event.status <> 'completed'
      THEN event.target_high ELSE event.raised_high END AS money_high,
    taken.event_id IS NOT NULL AS is_less, taken.low AS taken_low, taken.high AS taken_high,
    event.status NOT IN ('denied', 'cancelled') AND event.round IS NOT 'secondary'
      AND event.round IS NOT 'tender'
      AND (event.raised_qualifier IS NOT NULL
        OR event.status <> 'completed' AND event.target_qualifier IS NOT NULL)
      AND (event.id IN (SELECT event_id FROM apart) OR NOT EXISTS (
        SELECT 1 FROM part JOIN event AS whole ON whole.id = part.whole_id
        WHERE part.event_id = event.id AND whole.status IN ('completed', event.status)
      ))
      AND (event.status = 'completed' OR NOT EXISTS (
        SELECT 1 FROM relation
        JOIN claim ON claim.id = relation.claim_id AND claim.rank <> 'deprecated'
        JOIN event AS later ON later.id = claim.event_id
        WHERE relation.target_id = event.id
          AND (relation.type = 'supersedes'
            OR relation.type = 'follows' AND event.status IN ('rumored', 'expected'))
          AND later.kind = 'funding' AND later.company_id = event.company_id
          AND later.status = 'completed'
      )) AS is_counted
  FROM event JOIN entity AS company ON company.id = event.company_id
  LEFT JOIN taken ON taken.event_id = event.id
  WHERE event.kind = 'funding' AND event.status IS NOT NULL
)
SELECT
  key AS event, company, title, round, date_edtf AS date, earliest, latest, status,
  raised_low / 100.0 AS raised_low, raised_high / 100.0 AS raised_high, raised_qualifier,
  raised_currency, target_low / 100.0 AS target_low, target_high / 100.0 AS target_high,
  target_qualifier, target_currency, pre_money_low / 100.0 AS pre_money_low,
  pre_money_high / 100.0 AS pre_money_high, pre_money_currency,
  post_money_low / 100.0 AS post_money_low, post_money_high / 100.0 AS post_money_high,
  post_money_currency, part_of, round IS 'debt' AS is_debt, is_counted,
  CASE WHEN is_counted THEN
    CASE WHEN NOT is_less THEN money_low
      WHEN taken_high IS NOT NULL THEN max(0, money_low - taken_high) END / 100.0
  END AS summed_low,
  CASE WHEN is_counted THEN
    CASE WHEN NOT is_less THEN money_high ELSE max(0, money_high - taken_low) END / 100.0
  END AS summed_high
FROM counted_round;
