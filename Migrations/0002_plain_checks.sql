-- Checks that cost less: SQLite builds the list of an IN anew as a table for every row that is
-- written, which took most of the time of a large import. The words of the vocabulary are comparisons
-- now, and an empty amount is done with at its first. The tables are made again, since SQLite cannot
-- change a CHECK; what they hold stays as it is.

DROP VIEW companies;
DROP VIEW events;
DROP VIEW releases;
DROP VIEW funding_rounds;
DROP VIEW valuations;
DROP VIEW deals;
DROP VIEW metrics;
DROP VIEW alerts;
DROP VIEW evidence;
DROP VIEW investments;

CREATE TABLE new_entity (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key NOT GLOB '*[^a-z0-9./-]*' AND length(key) BETWEEN 1 AND 200),
  kind TEXT NOT NULL CHECK (kind = 'company' OR kind = 'person' OR kind = 'model' OR kind = 'outlet'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  company_id INTEGER REFERENCES entity (id),
  is_registered INTEGER NOT NULL CHECK (is_registered IN (0, 1)),
  CHECK (kind <> 'model' OR company_id IS NOT NULL)
) STRICT;
INSERT INTO new_entity SELECT * FROM entity;
DROP TABLE entity;
ALTER TABLE new_entity RENAME TO entity;
CREATE UNIQUE INDEX entity_name ON entity (name) WHERE kind <> 'model';
CREATE INDEX entity_company ON entity (company_id);

CREATE TABLE new_event (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key NOT GLOB '*[^a-z0-9./-]*'),
  kind TEXT NOT NULL CHECK (
    kind = 'release' OR kind = 'funding' OR kind = 'valuation' OR kind = 'alert' OR kind = 'deal'
      OR kind = 'metric' OR kind = 'milestone'),
  company_id INTEGER NOT NULL REFERENCES entity (id),
  status TEXT CHECK (
    status = 'rumored' OR status = 'expected' OR status = 'announced' OR status = 'completed'
      OR status = 'denied' OR status = 'cancelled'),
  title TEXT CHECK (length(title) BETWEEN 1 AND 300),
  date_edtf TEXT,
  earliest TEXT CHECK (earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  latest TEXT CHECK (latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  end_edtf TEXT,
  amount_low INTEGER,
  amount_high INTEGER,
  amount_qualifier TEXT,
  amount_currency TEXT CHECK (amount_currency GLOB '[A-Z][A-Z][A-Z]'),
  raised_low INTEGER,
  raised_high INTEGER,
  raised_qualifier TEXT,
  raised_currency TEXT CHECK (raised_currency GLOB '[A-Z][A-Z][A-Z]'),
  target_low INTEGER,
  target_high INTEGER,
  target_qualifier TEXT,
  target_currency TEXT CHECK (target_currency GLOB '[A-Z][A-Z][A-Z]'),
  pre_money_low INTEGER,
  pre_money_high INTEGER,
  pre_money_qualifier TEXT,
  pre_money_currency TEXT CHECK (pre_money_currency GLOB '[A-Z][A-Z][A-Z]'),
  post_money_low INTEGER,
  post_money_high INTEGER,
  post_money_qualifier TEXT,
  post_money_currency TEXT CHECK (post_money_currency GLOB '[A-Z][A-Z][A-Z]'),
  value_low INTEGER,
  value_high INTEGER,
  value_qualifier TEXT,
  unit TEXT,
  basis TEXT CHECK (basis = 'pre-money' OR basis = 'post-money' OR basis = 'tender' OR basis = 'ask'
    OR basis = 'market-cap' OR basis = 'unspecified'),
  milestone TEXT CHECK (milestone = 'announced' OR milestone = 'preview' OR milestone = 'available'
    OR milestone = 'weights'),
  family TEXT,
  round TEXT CHECK (round = 'pre-seed' OR round = 'seed' OR round = 'angel' OR round = 'series-a'
    OR round = 'series-b' OR round = 'series-c' OR round = 'series-d' OR round = 'series-e'
    OR round = 'series-f' OR round = 'series-g' OR round = 'series-h' OR round = 'series-i'
    OR round = 'series-j' OR round = 'series-k' OR round = 'series-l' OR round = 'convertible-note'
    OR round = 'debt' OR round = 'grant' OR round = 'corporate' OR round = 'secondary'
    OR round = 'tender' OR round = 'ipo' OR round = 'post-ipo-equity' OR round = 'undisclosed'),
  deal TEXT CHECK (deal = 'acquisition' OR deal = 'stake-sale' OR deal = 'investment'
    OR deal = 'partnership'),
  level TEXT,
  parties TEXT CHECK (json_type(parties) = 'array'),
  model_id INTEGER REFERENCES entity (id),
  title_folded TEXT,
  is_disputed INTEGER NOT NULL DEFAULT 0 CHECK (is_disputed IN (0, 1)),
  claims INTEGER NOT NULL DEFAULT 0,
  articles INTEGER NOT NULL DEFAULT 0,
  voices INTEGER NOT NULL DEFAULT 0,
  UNIQUE (id, kind),
  CHECK ((status IS NULL) = (title IS NULL)),
  CHECK (kind = 'release' OR model_id IS NULL),
  CHECK (earliest <= latest),
  CHECK (date_edtf IS NOT NULL OR (earliest IS NULL AND latest IS NULL)),
  CHECK (
    amount_qualifier IS NULL AND amount_low IS NULL AND amount_high IS NULL AND amount_currency IS NULL
    OR amount_currency IS NOT NULL AND CASE amount_qualifier
      WHEN 'exact' THEN amount_low IS NOT NULL AND amount_low IS amount_high
      WHEN '~' THEN amount_low IS NOT NULL AND amount_low IS amount_high
      WHEN '>=' THEN amount_low IS NOT NULL AND amount_high IS NULL
      WHEN '<=' THEN amount_low IS NULL AND amount_high IS NOT NULL
      WHEN '..' THEN amount_low IS NOT NULL AND amount_high IS NOT NULL AND amount_low < amount_high
      ELSE 0 END),
  CHECK (
    raised_qualifier IS NULL AND raised_low IS NULL AND raised_high IS NULL AND raised_currency IS NULL
    OR raised_currency IS NOT NULL AND CASE raised_qualifier
      WHEN 'exact' THEN raised_low IS NOT NULL AND raised_low IS raised_high
      WHEN '~' THEN raised_low IS NOT NULL AND raised_low IS raised_high
      WHEN '>=' THEN raised_low IS NOT NULL AND raised_high IS NULL
      WHEN '<=' THEN raised_low IS NULL AND raised_high IS NOT NULL
      WHEN '..' THEN raised_low IS NOT NULL AND raised_high IS NOT NULL AND raised_low < raised_high
      ELSE 0 END),
  CHECK (
    target_qualifier IS NULL AND target_low IS NULL AND target_high IS NULL AND target_currency IS NULL
    OR target_currency IS NOT NULL AND CASE target_qualifier
      WHEN 'exact' THEN target_low IS NOT NULL AND target_low IS target_high
      WHEN '~' THEN target_low IS NOT NULL AND target_low IS target_high
      WHEN '>=' THEN target_low IS NOT NULL AND target_high IS NULL
      WHEN '<=' THEN target_low IS NULL AND target_high IS NOT NULL
      WHEN '..' THEN target_low IS NOT NULL AND target_high IS NOT NULL AND target_low < target_high
      ELSE 0 END),
  CHECK (
    pre_money_qualifier IS NULL AND pre_money_low IS NULL AND pre_money_high IS NULL AND pre_money_currency IS NULL
    OR pre_money_currency IS NOT NULL AND CASE pre_money_qualifier
      WHEN 'exact' THEN pre_money_low IS NOT NULL AND pre_money_low IS pre_money_high
      WHEN '~' THEN pre_money_low IS NOT NULL AND pre_money_low IS pre_money_high
      WHEN '>=' THEN pre_money_low IS NOT NULL AND pre_money_high IS NULL
      WHEN '<=' THEN pre_money_low IS NULL AND pre_money_high IS NOT NULL
      WHEN '..' THEN pre_money_low IS NOT NULL AND pre_money_high IS NOT NULL AND pre_money_low < pre_money_high
      ELSE 0 END),
  CHECK (
    post_money_qualifier IS NULL AND post_money_low IS NULL AND post_money_high IS NULL AND post_money_currency IS NULL
    OR post_money_currency IS NOT NULL AND CASE post_money_qualifier
      WHEN 'exact' THEN post_money_low IS NOT NULL AND post_money_low IS post_money_high
      WHEN '~' THEN post_money_low IS NOT NULL AND post_money_low IS post_money_high
      WHEN '>=' THEN post_money_low IS NOT NULL AND post_money_high IS NULL
      WHEN '<=' THEN post_money_low IS NULL AND post_money_high IS NOT NULL
      WHEN '..' THEN post_money_low IS NOT NULL AND post_money_high IS NOT NULL AND post_money_low < post_money_high
      ELSE 0 END),
  CHECK (
    value_qualifier IS NULL AND value_low IS NULL AND value_high IS NULL AND unit IS NULL
    OR unit IS NOT NULL AND CASE value_qualifier
      WHEN 'exact' THEN value_low IS NOT NULL AND value_low IS value_high
      WHEN '~' THEN value_low IS NOT NULL AND value_low IS value_high
      WHEN '>=' THEN value_low IS NOT NULL AND value_high IS NULL
      WHEN '<=' THEN value_low IS NULL AND value_high IS NOT NULL
      WHEN '..' THEN value_low IS NOT NULL AND value_high IS NOT NULL AND value_low < value_high
      ELSE 0 END),
  CHECK (kind = 'valuation' OR basis IS NULL),
  CHECK (kind IN ('valuation', 'deal') OR amount_qualifier IS NULL),
  CHECK (kind = 'metric' OR unit IS NULL),
  CHECK (kind = 'release' OR (milestone IS NULL AND family IS NULL)),
  CHECK (kind = 'funding' OR round IS NULL),
  CHECK (
    kind = 'funding' OR (
      raised_qualifier IS NULL AND target_qualifier IS NULL AND pre_money_qualifier IS NULL
      AND post_money_qualifier IS NULL)),
  CHECK (kind = 'deal' OR (deal IS NULL AND parties IS NULL)),
  CHECK (kind = 'alert' OR (level IS NULL AND end_edtf IS NULL))
) STRICT;
INSERT INTO new_event SELECT * FROM event;
DROP TABLE event;
ALTER TABLE new_event RENAME TO event;
CREATE INDEX event_company ON event (company_id, kind, earliest);
CREATE INDEX event_time ON event (earliest, latest, key);
CREATE INDEX event_title ON event (title_folded);
CREATE INDEX event_model ON event (model_id);

CREATE TABLE new_claim (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  event_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL CHECK (
    status = 'rumored' OR status = 'expected' OR status = 'announced' OR status = 'completed'
      OR status = 'denied' OR status = 'cancelled'),
  rank TEXT NOT NULL CHECK (rank = 'preferred' OR rank = 'normal' OR rank = 'deprecated'),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  date_edtf TEXT,
  earliest TEXT CHECK (earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  latest TEXT CHECK (latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  end_edtf TEXT,
  amount_low INTEGER,
  amount_high INTEGER,
  amount_qualifier TEXT,
  amount_currency TEXT CHECK (amount_currency GLOB '[A-Z][A-Z][A-Z]'),
  raised_low INTEGER,
  raised_high INTEGER,
  raised_qualifier TEXT,
  raised_currency TEXT CHECK (raised_currency GLOB '[A-Z][A-Z][A-Z]'),
  target_low INTEGER,
  target_high INTEGER,
  target_qualifier TEXT,
  target_currency TEXT CHECK (target_currency GLOB '[A-Z][A-Z][A-Z]'),
  pre_money_low INTEGER,
  pre_money_high INTEGER,
  pre_money_qualifier TEXT,
  pre_money_currency TEXT CHECK (pre_money_currency GLOB '[A-Z][A-Z][A-Z]'),
  post_money_low INTEGER,
  post_money_high INTEGER,
  post_money_qualifier TEXT,
  post_money_currency TEXT CHECK (post_money_currency GLOB '[A-Z][A-Z][A-Z]'),
  value_low INTEGER,
  value_high INTEGER,
  value_qualifier TEXT,
  unit TEXT,
  basis TEXT CHECK (basis = 'pre-money' OR basis = 'post-money' OR basis = 'tender' OR basis = 'ask'
    OR basis = 'market-cap' OR basis = 'unspecified'),
  milestone TEXT CHECK (milestone = 'announced' OR milestone = 'preview' OR milestone = 'available'
    OR milestone = 'weights'),
  family TEXT,
  round TEXT CHECK (round = 'pre-seed' OR round = 'seed' OR round = 'angel' OR round = 'series-a'
    OR round = 'series-b' OR round = 'series-c' OR round = 'series-d' OR round = 'series-e'
    OR round = 'series-f' OR round = 'series-g' OR round = 'series-h' OR round = 'series-i'
    OR round = 'series-j' OR round = 'series-k' OR round = 'series-l' OR round = 'convertible-note'
    OR round = 'debt' OR round = 'grant' OR round = 'corporate' OR round = 'secondary'
    OR round = 'tender' OR round = 'ipo' OR round = 'post-ipo-equity' OR round = 'undisclosed'),
  deal TEXT CHECK (deal = 'acquisition' OR deal = 'stake-sale' OR deal = 'investment'
    OR deal = 'partnership'),
  level TEXT,
  parties TEXT CHECK (json_type(parties) = 'array'),
  origin_id INTEGER REFERENCES entity (id),
  note TEXT,
  inferred TEXT,
  quote TEXT,
  quote_start INTEGER,
  quote_end INTEGER,
  locator TEXT,
  UNIQUE (article_id, ordinal),
  FOREIGN KEY (event_id, kind) REFERENCES event (id, kind),
  CHECK ((quote IS NULL) <> (locator IS NULL)),
  CHECK (
    CASE WHEN quote IS NULL THEN quote_start IS NULL AND quote_end IS NULL
    ELSE quote_start >= 0 AND quote_end = quote_start + length(quote) AND length(quote) > 0 END),
  CHECK (earliest <= latest),
  CHECK (date_edtf IS NOT NULL OR (earliest IS NULL AND latest IS NULL)),
  CHECK (
    amount_qualifier IS NULL AND amount_low IS NULL AND amount_high IS NULL AND amount_currency IS NULL
    OR amount_currency IS NOT NULL AND CASE amount_qualifier
      WHEN 'exact' THEN amount_low IS NOT NULL AND amount_low IS amount_high
      WHEN '~' THEN amount_low IS NOT NULL AND amount_low IS amount_high
      WHEN '>=' THEN amount_low IS NOT NULL AND amount_high IS NULL
      WHEN '<=' THEN amount_low IS NULL AND amount_high IS NOT NULL
      WHEN '..' THEN amount_low IS NOT NULL AND amount_high IS NOT NULL AND amount_low < amount_high
      ELSE 0 END),
  CHECK (
    raised_qualifier IS NULL AND raised_low IS NULL AND raised_high IS NULL AND raised_currency IS NULL
    OR raised_currency IS NOT NULL AND CASE raised_qualifier
      WHEN 'exact' THEN raised_low IS NOT NULL AND raised_low IS raised_high
      WHEN '~' THEN raised_low IS NOT NULL AND raised_low IS raised_high
      WHEN '>=' THEN raised_low IS NOT NULL AND raised_high IS NULL
      WHEN '<=' THEN raised_low IS NULL AND raised_high IS NOT NULL
      WHEN '..' THEN raised_low IS NOT NULL AND raised_high IS NOT NULL AND raised_low < raised_high
      ELSE 0 END),
  CHECK (
    target_qualifier IS NULL AND target_low IS NULL AND target_high IS NULL AND target_currency IS NULL
    OR target_currency IS NOT NULL AND CASE target_qualifier
      WHEN 'exact' THEN target_low IS NOT NULL AND target_low IS target_high
      WHEN '~' THEN target_low IS NOT NULL AND target_low IS target_high
      WHEN '>=' THEN target_low IS NOT NULL AND target_high IS NULL
      WHEN '<=' THEN target_low IS NULL AND target_high IS NOT NULL
      WHEN '..' THEN target_low IS NOT NULL AND target_high IS NOT NULL AND target_low < target_high
      ELSE 0 END),
  CHECK (
    pre_money_qualifier IS NULL AND pre_money_low IS NULL AND pre_money_high IS NULL AND pre_money_currency IS NULL
    OR pre_money_currency IS NOT NULL AND CASE pre_money_qualifier
      WHEN 'exact' THEN pre_money_low IS NOT NULL AND pre_money_low IS pre_money_high
      WHEN '~' THEN pre_money_low IS NOT NULL AND pre_money_low IS pre_money_high
      WHEN '>=' THEN pre_money_low IS NOT NULL AND pre_money_high IS NULL
      WHEN '<=' THEN pre_money_low IS NULL AND pre_money_high IS NOT NULL
      WHEN '..' THEN pre_money_low IS NOT NULL AND pre_money_high IS NOT NULL AND pre_money_low < pre_money_high
      ELSE 0 END),
  CHECK (
    post_money_qualifier IS NULL AND post_money_low IS NULL AND post_money_high IS NULL AND post_money_currency IS NULL
    OR post_money_currency IS NOT NULL AND CASE post_money_qualifier
      WHEN 'exact' THEN post_money_low IS NOT NULL AND post_money_low IS post_money_high
      WHEN '~' THEN post_money_low IS NOT NULL AND post_money_low IS post_money_high
      WHEN '>=' THEN post_money_low IS NOT NULL AND post_money_high IS NULL
      WHEN '<=' THEN post_money_low IS NULL AND post_money_high IS NOT NULL
      WHEN '..' THEN post_money_low IS NOT NULL AND post_money_high IS NOT NULL AND post_money_low < post_money_high
      ELSE 0 END),
  CHECK (
    value_qualifier IS NULL AND value_low IS NULL AND value_high IS NULL AND unit IS NULL
    OR unit IS NOT NULL AND CASE value_qualifier
      WHEN 'exact' THEN value_low IS NOT NULL AND value_low IS value_high
      WHEN '~' THEN value_low IS NOT NULL AND value_low IS value_high
      WHEN '>=' THEN value_low IS NOT NULL AND value_high IS NULL
      WHEN '<=' THEN value_low IS NULL AND value_high IS NOT NULL
      WHEN '..' THEN value_low IS NOT NULL AND value_high IS NOT NULL AND value_low < value_high
      ELSE 0 END),
  CHECK (kind = 'valuation' OR basis IS NULL),
  CHECK (kind IN ('valuation', 'deal') OR amount_qualifier IS NULL),
  CHECK (kind = 'metric' OR unit IS NULL),
  CHECK (kind = 'release' OR (milestone IS NULL AND family IS NULL)),
  CHECK (kind = 'funding' OR round IS NULL),
  CHECK (
    kind = 'funding' OR (
      raised_qualifier IS NULL AND target_qualifier IS NULL AND pre_money_qualifier IS NULL
      AND post_money_qualifier IS NULL)),
  CHECK (kind = 'deal' OR (deal IS NULL AND parties IS NULL)),
  CHECK (kind = 'alert' OR (level IS NULL AND end_edtf IS NULL))
) STRICT;
INSERT INTO new_claim SELECT * FROM claim;
DROP TABLE claim;
ALTER TABLE new_claim RENAME TO claim;
CREATE INDEX claim_event ON claim (event_id, kind);
CREATE INDEX claim_origin ON claim (origin_id) WHERE origin_id IS NOT NULL;

CREATE TABLE new_investor (
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  entity_id INTEGER NOT NULL REFERENCES entity (id),
  role TEXT NOT NULL CHECK (role IN ('lead', 'participant')),
  amount_low INTEGER,
  amount_high INTEGER,
  amount_qualifier TEXT,
  amount_currency TEXT CHECK (amount_currency GLOB '[A-Z][A-Z][A-Z]'),
  state TEXT CHECK (state IN ('committed', 'paid')),
  PRIMARY KEY (claim_id, entity_id),
  CHECK (
    amount_qualifier IS NULL AND amount_low IS NULL AND amount_high IS NULL AND amount_currency IS NULL
    OR amount_currency IS NOT NULL AND CASE amount_qualifier
      WHEN 'exact' THEN amount_low IS NOT NULL AND amount_low IS amount_high
      WHEN '~' THEN amount_low IS NOT NULL AND amount_low IS amount_high
      WHEN '>=' THEN amount_low IS NOT NULL AND amount_high IS NULL
      WHEN '<=' THEN amount_low IS NULL AND amount_high IS NOT NULL
      WHEN '..' THEN amount_low IS NOT NULL AND amount_high IS NOT NULL AND amount_low < amount_high
      ELSE 0 END)
) STRICT, WITHOUT ROWID;
INSERT INTO new_investor SELECT * FROM investor;
DROP TABLE investor;
ALTER TABLE new_investor RENAME TO investor;
CREATE INDEX investor_entity ON investor (entity_id);

CREATE TABLE new_relation (
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  type TEXT NOT NULL CHECK (type = 'because' OR type = 'answers' OR type = 'part-of' OR type = 'follows'
    OR type = 'supersedes'),
  target_id INTEGER NOT NULL REFERENCES event (id),
  PRIMARY KEY (claim_id, type, target_id)
) STRICT, WITHOUT ROWID;
INSERT INTO new_relation SELECT * FROM relation;
DROP TABLE relation;
ALTER TABLE new_relation RENAME TO relation;
CREATE INDEX relation_target ON relation (target_id);

-- The views as they were.
CREATE VIEW companies AS
SELECT key, name FROM entity WHERE kind = 'company';

CREATE VIEW events AS
SELECT
  event.key AS event, event.kind, company.name AS company, event.title, event.date_edtf AS date,
  event.earliest, event.latest, event.status, event.is_disputed, event.claims, event.articles
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.status IS NOT NULL;

CREATE VIEW releases AS
SELECT
  event.key AS event, company.name AS company, event.title AS model, event.family, event.milestone,
  event.date_edtf AS date, event.earliest, event.latest, event.status
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'release' AND event.status IS NOT NULL;

CREATE VIEW funding_rounds AS
SELECT
  event.key AS event, company.name AS company, event.round, event.date_edtf AS date, event.earliest,
  event.latest, event.status, event.raised_low / 100.0 AS raised_low, event.raised_high / 100.0 AS raised_high, event.raised_currency,
  event.target_low / 100.0 AS target_low, event.target_high / 100.0 AS target_high, event.target_currency,
  event.pre_money_low / 100.0 AS pre_money_low, event.pre_money_high / 100.0 AS pre_money_high, event.pre_money_currency,
  event.post_money_low / 100.0 AS post_money_low, event.post_money_high / 100.0 AS post_money_high, event.post_money_currency
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'funding' AND event.status IS NOT NULL;

CREATE VIEW valuations AS
SELECT
  event.key AS event, company.name AS company, event.basis, event.date_edtf AS date, event.earliest,
  event.latest, event.status, event.amount_low / 100.0 AS amount_low, event.amount_high / 100.0 AS amount_high, event.amount_qualifier AS qualifier,
  event.amount_currency AS currency
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'valuation' AND event.status IS NOT NULL;

CREATE VIEW deals AS
SELECT
  event.key AS event, company.name AS company, event.deal, event.parties, event.date_edtf AS date,
  event.earliest, event.latest, event.status, event.amount_low / 100.0 AS amount_low, event.amount_high / 100.0 AS amount_high,
  event.amount_qualifier AS qualifier, event.amount_currency AS currency
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'deal' AND event.status IS NOT NULL;

CREATE VIEW metrics AS
SELECT
  event.key AS event, company.name AS company, event.title AS metric, event.date_edtf AS date,
  event.earliest, event.latest, event.status, event.value_low / 100.0 AS value_low, event.value_high / 100.0 AS value_high,
  event.value_qualifier AS qualifier, event.unit
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'metric' AND event.status IS NOT NULL;

CREATE VIEW alerts AS
SELECT
  event.key AS event, company.name AS company, event.title AS alert, event.level,
  event.date_edtf AS date, event.earliest, event.latest, event.end_edtf AS "end", event.status
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'alert' AND event.status IS NOT NULL;

CREATE VIEW evidence AS
SELECT
  event.key AS event, article.key AS article, publisher.name AS publisher,
  article.published_edtf AS published, origin.name AS origin, claim.status, claim.rank,
  claim.date_edtf AS date, claim.quote, claim.locator, claim.note, claim.inferred, article.url
FROM claim
JOIN event ON event.id = claim.event_id
JOIN article ON article.id = claim.article_id
JOIN entity AS publisher ON publisher.id = article.publisher_id
LEFT JOIN entity AS origin ON origin.id = claim.origin_id;

CREATE VIEW investments AS
SELECT DISTINCT
  investor_entity.name AS investor, event.key AS event, company.name AS company, investor.role,
  investor.amount_low / 100.0 AS amount_low, investor.amount_high / 100.0 AS amount_high, investor.amount_currency AS currency, investor.state
FROM investor
JOIN claim ON claim.id = investor.claim_id
JOIN event ON event.id = claim.event_id
JOIN entity AS company ON company.id = event.company_id
JOIN entity AS investor_entity ON investor_entity.id = investor.entity_id
WHERE claim.rank <> 'deprecated';
