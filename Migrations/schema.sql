CREATE INDEX alias_entity ON alias (entity_id);

CREATE INDEX alias_event ON alias (event_id);

CREATE INDEX alias_folded ON alias (folded);

CREATE INDEX article_published ON article (published_latest);

CREATE INDEX article_publisher ON article (publisher_id);

CREATE INDEX claim_event ON claim (event_id, kind);

CREATE INDEX claim_origin ON claim (origin_id) WHERE origin_id IS NOT NULL;

CREATE INDEX entity_company ON entity (company_id);

CREATE UNIQUE INDEX entity_name ON entity (name) WHERE kind <> 'model';

CREATE INDEX event_company ON event (company_id, kind, earliest);

CREATE INDEX event_model ON event (model_id);

CREATE INDEX event_time ON event (earliest, latest, key);

CREATE INDEX event_title ON event (title_folded);

CREATE INDEX former_key_event ON former_key (event_id);

CREATE INDEX investor_entity ON investor (entity_id);

CREATE INDEX party_event ON party (event_id);

CREATE INDEX relation_target ON relation (target_id);

CREATE INDEX via_outlet ON via (outlet_id);

CREATE TABLE alert_type (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE alias (
  id INTEGER PRIMARY KEY,
  entity_id INTEGER REFERENCES entity (id) ON DELETE CASCADE,
  event_id INTEGER REFERENCES event (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  folded TEXT NOT NULL CHECK (length(folded) > 0),
  language TEXT,
  with_company TEXT,
  in_article TEXT,
  CHECK ((entity_id IS NULL) <> (event_id IS NULL))
) STRICT;

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key NOT GLOB '*[^a-z0-9.-]*' AND length(key) BETWEEN 1 AND 100),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'table')),
  title TEXT NOT NULL,
  publisher_id INTEGER NOT NULL REFERENCES entity (id),
  author TEXT,
  url TEXT NOT NULL,
  language TEXT NOT NULL,
  published_edtf TEXT NOT NULL,
  published_earliest TEXT,
  published_latest TEXT,
  is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)),
  is_digest INTEGER NOT NULL CHECK (is_digest IN (0, 1)),
  text TEXT,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64), accessed TEXT, edition_of TEXT, claims_sha256 TEXT CHECK (length(claims_sha256) = 64), digest_language TEXT
  CHECK (digest_language IS NULL OR is_digest = 1),
  CHECK ((kind = 'text') = (text IS NOT NULL))
) STRICT;

CREATE TABLE basis (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE "claim" (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  event_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL REFERENCES status,
  rank TEXT NOT NULL REFERENCES rank,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  date_edtf TEXT,
  earliest TEXT CHECK (earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  latest TEXT CHECK (latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  end_edtf TEXT,
  amount_low INTEGER,
  amount_high INTEGER,
  amount_qualifier TEXT,
  amount_currency TEXT CHECK (amount_currency GLOB '[A-Z][A-Z][A-Z]'),
  basis TEXT REFERENCES basis,
  value_low INTEGER,
  value_high INTEGER,
  value_qualifier TEXT,
  unit TEXT,
  milestone TEXT REFERENCES milestone,
  release_type TEXT REFERENCES release_type,
  family TEXT,
  round TEXT REFERENCES round_type,
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
  deal TEXT REFERENCES deal_type,
  alert_type TEXT REFERENCES alert_type,
  level TEXT,
  topic TEXT REFERENCES topic,
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
  CHECK (date_edtf IS NOT NULL OR coalesce(earliest, latest) IS NULL),
  CHECK (
    CASE WHEN amount_qualifier IS NULL THEN coalesce(amount_low, amount_high, amount_currency) IS NULL
    ELSE amount_currency NOT NULL AND CASE amount_qualifier
      WHEN 'exact' THEN amount_low IS amount_high AND amount_low NOT NULL
      WHEN '~' THEN amount_low IS amount_high AND amount_low NOT NULL
      WHEN '>=' THEN amount_low NOT NULL AND amount_high IS NULL
      WHEN '<=' THEN amount_high NOT NULL AND amount_low IS NULL
      WHEN '..' THEN coalesce(amount_low < amount_high, 0) ELSE 0 END END),
  CHECK (
    CASE WHEN raised_qualifier IS NULL THEN coalesce(raised_low, raised_high, raised_currency) IS NULL
    ELSE raised_currency NOT NULL AND CASE raised_qualifier
      WHEN 'exact' THEN raised_low IS raised_high AND raised_low NOT NULL
      WHEN '~' THEN raised_low IS raised_high AND raised_low NOT NULL
      WHEN '>=' THEN raised_low NOT NULL AND raised_high IS NULL
      WHEN '<=' THEN raised_high NOT NULL AND raised_low IS NULL
      WHEN '..' THEN coalesce(raised_low < raised_high, 0) ELSE 0 END END),
  CHECK (
    CASE WHEN target_qualifier IS NULL THEN coalesce(target_low, target_high, target_currency) IS NULL
    ELSE target_currency NOT NULL AND CASE target_qualifier
      WHEN 'exact' THEN target_low IS target_high AND target_low NOT NULL
      WHEN '~' THEN target_low IS target_high AND target_low NOT NULL
      WHEN '>=' THEN target_low NOT NULL AND target_high IS NULL
      WHEN '<=' THEN target_high NOT NULL AND target_low IS NULL
      WHEN '..' THEN coalesce(target_low < target_high, 0) ELSE 0 END END),
  CHECK (
    CASE WHEN pre_money_qualifier IS NULL THEN coalesce(pre_money_low, pre_money_high, pre_money_currency) IS NULL
    ELSE pre_money_currency NOT NULL AND CASE pre_money_qualifier
      WHEN 'exact' THEN pre_money_low IS pre_money_high AND pre_money_low NOT NULL
      WHEN '~' THEN pre_money_low IS pre_money_high AND pre_money_low NOT NULL
      WHEN '>=' THEN pre_money_low NOT NULL AND pre_money_high IS NULL
      WHEN '<=' THEN pre_money_high NOT NULL AND pre_money_low IS NULL
      WHEN '..' THEN coalesce(pre_money_low < pre_money_high, 0) ELSE 0 END END),
  CHECK (
    CASE WHEN post_money_qualifier IS NULL THEN coalesce(post_money_low, post_money_high, post_money_currency) IS NULL
    ELSE post_money_currency NOT NULL AND CASE post_money_qualifier
      WHEN 'exact' THEN post_money_low IS post_money_high AND post_money_low NOT NULL
      WHEN '~' THEN post_money_low IS post_money_high AND post_money_low NOT NULL
      WHEN '>=' THEN post_money_low NOT NULL AND post_money_high IS NULL
      WHEN '<=' THEN post_money_high NOT NULL AND post_money_low IS NULL
      WHEN '..' THEN coalesce(post_money_low < post_money_high, 0) ELSE 0 END END),
  CHECK (
    CASE WHEN value_qualifier IS NULL THEN coalesce(value_low, value_high, unit) IS NULL
    ELSE unit NOT NULL AND CASE value_qualifier
      WHEN 'exact' THEN value_low IS value_high AND value_low NOT NULL
      WHEN '~' THEN value_low IS value_high AND value_low NOT NULL
      WHEN '>=' THEN value_low NOT NULL AND value_high IS NULL
      WHEN '<=' THEN value_high NOT NULL AND value_low IS NULL
      WHEN '..' THEN coalesce(value_low < value_high, 0) ELSE 0 END END),
  CHECK (kind = 'valuation' OR basis IS NULL),
  CHECK (kind = 'valuation' OR kind = 'deal' OR amount_qualifier IS NULL),
  CHECK (kind = 'metric' OR unit IS NULL),
  CHECK (kind = 'release' OR coalesce(milestone, release_type, family) IS NULL),
  CHECK (
    kind = 'funding'
    OR coalesce(round, raised_qualifier, target_qualifier, pre_money_qualifier, post_money_qualifier)
      IS NULL),
  CHECK (kind = 'deal' OR coalesce(deal, parties) IS NULL),
  CHECK (kind = 'alert' OR coalesce(alert_type, level, end_edtf) IS NULL),
  CHECK (kind = 'milestone' OR topic IS NULL)
) STRICT;

CREATE TABLE deal_type (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE "entity" (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key NOT GLOB '*[^a-z0-9./-]*' AND length(key) BETWEEN 1 AND 200),
  kind TEXT NOT NULL REFERENCES entity_kind,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  company_id INTEGER REFERENCES entity (id),
  outlet_kind TEXT REFERENCES outlet_kind,
  is_registered INTEGER NOT NULL CHECK (is_registered IN (0, 1)), founded_edtf TEXT CHECK (founded_edtf IS NULL OR kind = 'company'), ended_edtf TEXT CHECK (ended_edtf IS NULL OR kind = 'company'), whole_id INTEGER REFERENCES entity (id)
  CHECK (whole_id IS NULL OR kind = 'company' AND whole_id <> id), part_since_edtf TEXT
  CHECK (part_since_edtf IS NULL OR whole_id IS NOT NULL),
  CHECK (kind <> 'model' OR company_id IS NOT NULL),
  CHECK (kind = 'outlet' OR outlet_kind IS NULL)
) STRICT;

CREATE TABLE entity_kind (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE "event" (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key NOT GLOB '*[^a-z0-9./-]*'),
  kind TEXT NOT NULL REFERENCES kind,
  company_id INTEGER NOT NULL REFERENCES entity (id),
  status TEXT REFERENCES status,
  title TEXT CHECK (length(title) BETWEEN 1 AND 300),
  date_edtf TEXT,
  earliest TEXT CHECK (earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  latest TEXT CHECK (latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  end_edtf TEXT,
  amount_low INTEGER,
  amount_high INTEGER,
  amount_qualifier TEXT,
  amount_currency TEXT CHECK (amount_currency GLOB '[A-Z][A-Z][A-Z]'),
  basis TEXT REFERENCES basis,
  value_low INTEGER,
  value_high INTEGER,
  value_qualifier TEXT,
  unit TEXT,
  milestone TEXT REFERENCES milestone,
  release_type TEXT REFERENCES release_type,
  family TEXT,
  round TEXT REFERENCES round_type,
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
  deal TEXT REFERENCES deal_type,
  alert_type TEXT REFERENCES alert_type,
  level TEXT,
  topic TEXT REFERENCES topic,
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
  CHECK (date_edtf IS NOT NULL OR coalesce(earliest, latest) IS NULL),
  CHECK (
    CASE WHEN amount_qualifier IS NULL THEN coalesce(amount_low, amount_high, amount_currency) IS NULL
    ELSE amount_currency NOT NULL AND CASE amount_qualifier
      WHEN 'exact' THEN amount_low IS amount_high AND amount_low NOT NULL
      WHEN '~' THEN amount_low IS amount_high AND amount_low NOT NULL
      WHEN '>=' THEN amount_low NOT NULL AND amount_high IS NULL
      WHEN '<=' THEN amount_high NOT NULL AND amount_low IS NULL
      WHEN '..' THEN coalesce(amount_low < amount_high, 0) ELSE 0 END END),
  CHECK (
    CASE WHEN raised_qualifier IS NULL THEN coalesce(raised_low, raised_high, raised_currency) IS NULL
    ELSE raised_currency NOT NULL AND CASE raised_qualifier
      WHEN 'exact' THEN raised_low IS raised_high AND raised_low NOT NULL
      WHEN '~' THEN raised_low IS raised_high AND raised_low NOT NULL
      WHEN '>=' THEN raised_low NOT NULL AND raised_high IS NULL
      WHEN '<=' THEN raised_high NOT NULL AND raised_low IS NULL
      WHEN '..' THEN coalesce(raised_low < raised_high, 0) ELSE 0 END END),
  CHECK (
    CASE WHEN target_qualifier IS NULL THEN coalesce(target_low, target_high, target_currency) IS NULL
    ELSE target_currency NOT NULL AND CASE target_qualifier
      WHEN 'exact' THEN target_low IS target_high AND target_low NOT NULL
      WHEN '~' THEN target_low IS target_high AND target_low NOT NULL
      WHEN '>=' THEN target_low NOT NULL AND target_high IS NULL
      WHEN '<=' THEN target_high NOT NULL AND target_low IS NULL
      WHEN '..' THEN coalesce(target_low < target_high, 0) ELSE 0 END END),
  CHECK (
    CASE WHEN pre_money_qualifier IS NULL THEN coalesce(pre_money_low, pre_money_high, pre_money_currency) IS NULL
    ELSE pre_money_currency NOT NULL AND CASE pre_money_qualifier
      WHEN 'exact' THEN pre_money_low IS pre_money_high AND pre_money_low NOT NULL
      WHEN '~' THEN pre_money_low IS pre_money_high AND pre_money_low NOT NULL
      WHEN '>=' THEN pre_money_low NOT NULL AND pre_money_high IS NULL
      WHEN '<=' THEN pre_money_high NOT NULL AND pre_money_low IS NULL
      WHEN '..' THEN coalesce(pre_money_low < pre_money_high, 0) ELSE 0 END END),
  CHECK (
    CASE WHEN post_money_qualifier IS NULL THEN coalesce(post_money_low, post_money_high, post_money_currency) IS NULL
    ELSE post_money_currency NOT NULL AND CASE post_money_qualifier
      WHEN 'exact' THEN post_money_low IS post_money_high AND post_money_low NOT NULL
      WHEN '~' THEN post_money_low IS post_money_high AND post_money_low NOT NULL
      WHEN '>=' THEN post_money_low NOT NULL AND post_money_high IS NULL
      WHEN '<=' THEN post_money_high NOT NULL AND post_money_low IS NULL
      WHEN '..' THEN coalesce(post_money_low < post_money_high, 0) ELSE 0 END END),
  CHECK (
    CASE WHEN value_qualifier IS NULL THEN coalesce(value_low, value_high, unit) IS NULL
    ELSE unit NOT NULL AND CASE value_qualifier
      WHEN 'exact' THEN value_low IS value_high AND value_low NOT NULL
      WHEN '~' THEN value_low IS value_high AND value_low NOT NULL
      WHEN '>=' THEN value_low NOT NULL AND value_high IS NULL
      WHEN '<=' THEN value_high NOT NULL AND value_low IS NULL
      WHEN '..' THEN coalesce(value_low < value_high, 0) ELSE 0 END END),
  CHECK (kind = 'valuation' OR basis IS NULL),
  CHECK (kind = 'valuation' OR kind = 'deal' OR amount_qualifier IS NULL),
  CHECK (kind = 'metric' OR unit IS NULL),
  CHECK (kind = 'release' OR coalesce(milestone, release_type, family) IS NULL),
  CHECK (
    kind = 'funding'
    OR coalesce(round, raised_qualifier, target_qualifier, pre_money_qualifier, post_money_qualifier)
      IS NULL),
  CHECK (kind = 'deal' OR coalesce(deal, parties) IS NULL),
  CHECK (kind = 'alert' OR coalesce(alert_type, level, end_edtf) IS NULL),
  CHECK (kind = 'milestone' OR topic IS NULL)
) STRICT;

CREATE TABLE field (
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  attribute TEXT NOT NULL,
  inferred TEXT,
  quote TEXT,
  quote_start INTEGER,
  quote_end INTEGER,
  PRIMARY KEY (claim_id, attribute),
  CHECK ((inferred IS NULL) <> (quote IS NULL)),
  CHECK (
    CASE WHEN quote IS NULL THEN quote_start IS NULL AND quote_end IS NULL
    ELSE quote_start >= 0 AND quote_end = quote_start + length(quote) AND length(quote) > 0 END)
) STRICT, WITHOUT ROWID;

CREATE TABLE former_key (
  key TEXT PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE "investor" (
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  entity_id INTEGER NOT NULL REFERENCES entity (id),
  role TEXT NOT NULL REFERENCES investor_role,
  amount_low INTEGER,
  amount_high INTEGER,
  amount_qualifier TEXT,
  amount_currency TEXT CHECK (amount_currency GLOB '[A-Z][A-Z][A-Z]'),
  state TEXT REFERENCES investor_state,
  PRIMARY KEY (claim_id, entity_id),
  CHECK (
    CASE WHEN amount_qualifier IS NULL THEN coalesce(amount_low, amount_high, amount_currency) IS NULL
    ELSE amount_currency NOT NULL AND CASE amount_qualifier
      WHEN 'exact' THEN amount_low IS amount_high AND amount_low NOT NULL
      WHEN '~' THEN amount_low IS amount_high AND amount_low NOT NULL
      WHEN '>=' THEN amount_low NOT NULL AND amount_high IS NULL
      WHEN '<=' THEN amount_high NOT NULL AND amount_low IS NULL
      WHEN '..' THEN coalesce(amount_low < amount_high, 0) ELSE 0 END END)
) STRICT, WITHOUT ROWID;

CREATE TABLE investor_role (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE investor_state (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE kind (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE outlet_kind (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE party (
  name TEXT NOT NULL,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  PRIMARY KEY (name, event_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE qualifier (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE rank (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE "relation" (
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  type TEXT NOT NULL REFERENCES relation_type,
  target_id INTEGER NOT NULL REFERENCES event (id),
  PRIMARY KEY (claim_id, type, target_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation_type (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE release_type (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE round_type (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE schema_migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (title, body, tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE status (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE topic (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE via (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  outlet_id INTEGER NOT NULL REFERENCES entity (id),
  place TEXT,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER party_of_changed AFTER UPDATE OF parties ON event
WHEN NEW.parties IS NOT OLD.parties BEGIN
  DELETE FROM party WHERE event_id = NEW.id;
  INSERT OR IGNORE INTO party (name, event_id)
  SELECT named.value, NEW.id FROM json_each(NEW.parties) AS named WHERE NEW.parties IS NOT NULL;
END;

CREATE TRIGGER party_of_new AFTER INSERT ON event WHEN NEW.parties IS NOT NULL BEGIN
  INSERT OR IGNORE INTO party (name, event_id)
  SELECT named.value, NEW.id FROM json_each(NEW.parties) AS named;
END;

CREATE VIEW alerts AS
SELECT
  event.key AS event, company.name AS company, event.title AS alert,
  coalesce(event.alert_type, 'emergency') AS type, event.level, event.date_edtf AS date,
  event.earliest, event.latest, event.end_edtf AS "end", event.status
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'alert' AND event.status IS NOT NULL;

CREATE VIEW companies AS
SELECT key, name FROM entity WHERE kind = 'company';

CREATE VIEW deals AS
SELECT
  event.key AS event, company.name AS company, event.deal, event.parties, event.date_edtf AS date,
  event.earliest, event.latest, event.status, event.amount_low / 100.0 AS amount_low, event.amount_high / 100.0 AS amount_high,
  event.amount_qualifier AS qualifier, event.amount_currency AS currency
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'deal' AND event.status IS NOT NULL;

CREATE VIEW events AS
SELECT
  event.key AS event, event.kind, company.name AS company, event.title, event.date_edtf AS date,
  event.earliest, event.latest, event.status, event.is_disputed, event.claims, event.articles
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.status IS NOT NULL;

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

CREATE VIEW metrics AS
SELECT
  event.key AS event, company.name AS company, event.title AS metric, event.date_edtf AS date,
  event.earliest, event.latest, event.status, event.value_low / 100.0 AS value_low, event.value_high / 100.0 AS value_high,
  event.value_qualifier AS qualifier, event.unit
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'metric' AND event.status IS NOT NULL;

CREATE VIEW milestones AS
SELECT
  event.key AS event, company.name AS company, event.title AS milestone,
  coalesce(event.topic, 'company') AS topic, event.date_edtf AS date, event.earliest, event.latest,
  event.status
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'milestone' AND event.status IS NOT NULL;

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

CREATE VIEW relations AS
SELECT DISTINCT event.key AS event, relation.type, target.key AS target
FROM relation
JOIN claim ON claim.id = relation.claim_id
JOIN event ON event.id = claim.event_id
JOIN event AS target ON target.id = relation.target_id
WHERE claim.rank <> 'deprecated';

CREATE VIEW releases AS
SELECT
  event.key AS event, company.name AS company, event.title AS model, event.family, event.milestone,
  coalesce(event.release_type, 'model') AS type, event.date_edtf AS date, event.earliest,
  event.latest, event.status
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'release' AND event.status IS NOT NULL;

CREATE VIEW valuations AS
SELECT
  event.key AS event, company.name AS company, event.basis, event.date_edtf AS date, event.earliest,
  event.latest, event.status, event.amount_low / 100.0 AS amount_low, event.amount_high / 100.0 AS amount_high, event.amount_qualifier AS qualifier,
  event.amount_currency AS currency
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'valuation' AND event.status IS NOT NULL;
