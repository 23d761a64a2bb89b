-- The words of the vocabulary have tables of their own, which say what each means; a new word is one
-- row. Releases, alerts and milestones have types and topics, outlets a kind, articles what they were
-- seen through, and fields quotes of their own. The checks of amounts are short, since a question reads
-- the whole schema before it reads a row.

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

CREATE TABLE kind (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO kind (word, title, meaning) VALUES
  ('release', 'Release', 'a model or another product comes out, or is shown'),
  ('funding', 'Funding', 'a round of money for a company'),
  ('valuation', 'Valuation', 'what a company is worth, and on what basis'),
  ('alert', 'Alert', 'an emergency, an outage, a ban and the like: something that calls for an answer'),
  ('deal', 'Deal', 'an acquisition, the sale of a stake, an investment, a partnership'),
  ('metric', 'Metric', 'a figure of a company or product: users, revenue, a share'),
  ('milestone', 'Milestone', 'anything else that has a date');

CREATE TABLE status (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO status (word, title, meaning) VALUES
  ('rumored', 'Rumored', 'unnamed sources say so'),
  ('expected', 'Expected', 'a forecast or a plan, stated on record'),
  ('announced', 'Announced', 'the parties committed; it is not done'),
  ('completed', 'Completed', 'it happened'),
  ('denied', 'Denied', 'somebody in a position to know says that it is not so'),
  ('cancelled', 'Cancelled', 'it was called off');

CREATE TABLE rank (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO rank (word, title, meaning) VALUES
  ('preferred', 'Preferred', 'it wins before normal ones'),
  ('normal', 'Normal', 'it stands as it is'),
  ('deprecated', 'Deprecated', 'it is kept for the record and never wins');

CREATE TABLE milestone (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO milestone (word, title, meaning) VALUES
  ('announced', 'Announced', 'described or shown; nobody outside can use it'),
  ('preview', 'Preview', 'some can use it'),
  ('available', 'Available', 'those it is meant for can use it'),
  ('api', 'API', 'developers can use it, where that is another day'),
  ('weights', 'Weights', 'its weights can be downloaded');

CREATE TABLE release_type (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO release_type (word, title, meaning) VALUES
  ('model', 'Model', 'a model, or a family of them; what an article means that does not say'),
  ('product', 'Product', 'something that people use: an application, a service, a device'),
  ('feature', 'Feature', 'a part of a product that comes out by itself'),
  ('protocol', 'Protocol', 'a way for programs to speak to one another'),
  ('paper', 'Paper', 'a publication of research');

CREATE TABLE round_type (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO round_type (word, title, meaning) VALUES
  ('pre-seed', 'Pre-seed', 'the first money, before a seed round'),
  ('seed', 'Seed', 'the first round that has a name of its own'),
  ('angel', 'Angel', 'money of private persons'),
  ('series-a', 'Series A', 'a priced round that the company calls by this letter'),
  ('series-b', 'Series B', 'a priced round that the company calls by this letter'),
  ('series-c', 'Series C', 'a priced round that the company calls by this letter'),
  ('series-d', 'Series D', 'a priced round that the company calls by this letter'),
  ('series-e', 'Series E', 'a priced round that the company calls by this letter'),
  ('series-f', 'Series F', 'a priced round that the company calls by this letter'),
  ('series-g', 'Series G', 'a priced round that the company calls by this letter'),
  ('series-h', 'Series H', 'a priced round that the company calls by this letter'),
  ('series-i', 'Series I', 'a priced round that the company calls by this letter'),
  ('series-j', 'Series J', 'a priced round that the company calls by this letter'),
  ('series-k', 'Series K', 'a priced round that the company calls by this letter'),
  ('series-l', 'Series L', 'a priced round that the company calls by this letter'),
  ('series-m', 'Series M', 'a priced round that the company calls by this letter'),
  ('series-n', 'Series N', 'a priced round that the company calls by this letter'),
  ('series-o', 'Series O', 'a priced round that the company calls by this letter'),
  ('series-p', 'Series P', 'a priced round that the company calls by this letter'),
  ('series-q', 'Series Q', 'a priced round that the company calls by this letter'),
  ('series-r', 'Series R', 'a priced round that the company calls by this letter'),
  ('series-s', 'Series S', 'a priced round that the company calls by this letter'),
  ('series-t', 'Series T', 'a priced round that the company calls by this letter'),
  ('series-u', 'Series U', 'a priced round that the company calls by this letter'),
  ('series-v', 'Series V', 'a priced round that the company calls by this letter'),
  ('series-w', 'Series W', 'a priced round that the company calls by this letter'),
  ('series-x', 'Series X', 'a priced round that the company calls by this letter'),
  ('series-y', 'Series Y', 'a priced round that the company calls by this letter'),
  ('series-z', 'Series Z', 'a priced round that the company calls by this letter'),
  ('convertible-note', 'Convertible note', 'a loan that becomes shares'),
  ('debt', 'Debt', 'a loan, a bond or a credit line'),
  ('grant', 'Grant', 'money that is neither repaid nor paid for with shares'),
  ('corporate', 'Corporate round', 'money of another company'),
  ('secondary', 'Secondary sale', 'holders sell their shares to new ones; no new money'),
  ('tender', 'Tender offer', 'holders are offered a price for their shares; no new money'),
  ('ipo', 'IPO', 'shares are first sold to the public'),
  ('post-ipo-equity', 'Post-IPO equity', 'new shares of a company that is already public'),
  ('undisclosed', 'Funding round', 'the source does not say which');

CREATE TABLE basis (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO basis (word, title, meaning) VALUES
  ('pre-money', 'Pre money', 'the value before the new money of a round'),
  ('post-money', 'Post money', 'the value with the new money of a round'),
  ('tender', 'Tender', 'the price of a tender offer or a secondary sale'),
  ('ask', 'Ask', 'what was sought in talks'),
  ('market-cap', 'Market cap', 'the price of all shares on an exchange'),
  ('unspecified', 'Unspecified', 'the source does not say');

CREATE TABLE alert_type (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO alert_type (word, title, meaning) VALUES
  ('emergency', 'Emergency', 'a company calls its people to one task; what an article means that does not say'),
  ('outage', 'Outage', 'a service fails'),
  ('breach', 'Breach', 'data or models get out'),
  ('ban', 'Ban', 'an authority or a customer forbids a product'),
  ('withdrawal', 'Withdrawal', 'a company takes back what it had released');

CREATE TABLE deal_type (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO deal_type (word, title, meaning) VALUES
  ('acquisition', 'Acquisition', 'one company buys another, or its people and rights'),
  ('stake-sale', 'Stake sale', 'a holder sells a part of a company'),
  ('investment', 'Investment', 'one company puts money into another'),
  ('partnership', 'Partnership', 'companies agree to work together, to license or to supply');

CREATE TABLE topic (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO topic (word, title, meaning) VALUES
  ('company', 'Company', 'the company itself; what an article means that does not say'),
  ('law', 'Law', 'courts, lawsuits, regulators'),
  ('policy', 'Policy', 'laws, rules and what states decide'),
  ('people', 'People', 'who comes, goes and leads'),
  ('research', 'Research', 'what was found or shown'),
  ('product', 'Product', 'products, but for their releases'),
  ('infrastructure', 'Infrastructure', 'data centers, chips, power');

CREATE TABLE relation_type (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO relation_type (word, title, meaning) VALUES
  ('because', 'Because', 'an alert because of a release or another event'),
  ('answers', 'Answers', 'a release that answers an alert or a rival''s release'),
  ('part-of', 'Part of', 'a valuation or a tranche of a round'),
  ('follows', 'Follows', 'a model after the one that it builds on'),
  ('supersedes', 'Supersedes', 'an event that replaces another');

CREATE TABLE investor_role (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO investor_role (word, title, meaning) VALUES
  ('lead', 'Lead', 'sets the terms of the round'),
  ('participant', 'Participant', 'takes part; what an article means that does not say');

CREATE TABLE investor_state (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO investor_state (word, title, meaning) VALUES
  ('committed', 'Committed', 'promised'),
  ('paid', 'Paid', 'handed over');

CREATE TABLE qualifier (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO qualifier (word, title, meaning) VALUES
  ('exact', 'exactly', 'the number itself'),
  ('~', 'about', 'about the number'),
  ('>=', 'at least', 'the number or more'),
  ('<=', 'up to', 'the number or less'),
  ('..', 'from … to', 'between two numbers');

CREATE TABLE entity_kind (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO entity_kind (word, title, meaning) VALUES
  ('company', 'Company', 'has events, and may publish, invest and be relayed'),
  ('person', 'Person', 'may be quoted and may invest'),
  ('model', 'Model', 'is what releases bring out; an article registers it'),
  ('outlet', 'Outlet', 'publishes articles or tables, or is relayed');

CREATE TABLE outlet_kind (word TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO outlet_kind (word, title, meaning) VALUES
  ('filing', 'Filing', 'documents of companies, courts and regulators'),
  ('press', 'Press', 'reporters who ask and check'),
  ('newsletter', 'Newsletter', 'a digest of what others report'),
  ('dataset', 'Dataset', 'a table that somebody keeps'),
  ('aggregator', 'Aggregator', 'the articles of others, copied or listed'),
  ('blog', 'Blog', 'one person''s or company''s notes');

CREATE TABLE new_entity (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key NOT GLOB '*[^a-z0-9./-]*' AND length(key) BETWEEN 1 AND 200),
  kind TEXT NOT NULL REFERENCES entity_kind,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  company_id INTEGER REFERENCES entity (id),
  outlet_kind TEXT REFERENCES outlet_kind,
  is_registered INTEGER NOT NULL CHECK (is_registered IN (0, 1)),
  CHECK (kind <> 'model' OR company_id IS NOT NULL),
  CHECK (kind = 'outlet' OR outlet_kind IS NULL)
) STRICT;
INSERT INTO new_entity (id, key, kind, name, company_id, is_registered)
  SELECT id, key, kind, name, company_id, is_registered FROM entity;
DROP TABLE entity;
ALTER TABLE new_entity RENAME TO entity;
CREATE UNIQUE INDEX entity_name ON entity (name) WHERE kind <> 'model';
CREATE INDEX entity_company ON entity (company_id);

CREATE TABLE new_event (
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
INSERT INTO new_event (
  id, key, kind, company_id, status, title, date_edtf, earliest, latest, end_edtf, amount_low,
  amount_high, amount_qualifier, amount_currency, basis, value_low, value_high, value_qualifier,
  unit, milestone, family, round, raised_low, raised_high, raised_qualifier, raised_currency,
  target_low, target_high, target_qualifier, target_currency, pre_money_low, pre_money_high,
  pre_money_qualifier, pre_money_currency, post_money_low, post_money_high,
  post_money_qualifier, post_money_currency, deal, level, parties, model_id, title_folded,
  is_disputed, claims, articles, voices)
SELECT
  id, key, kind, company_id, status, title, date_edtf, earliest, latest, end_edtf, amount_low,
  amount_high, amount_qualifier, amount_currency, basis, value_low, value_high, value_qualifier,
  unit, milestone, family, round, raised_low, raised_high, raised_qualifier, raised_currency,
  target_low, target_high, target_qualifier, target_currency, pre_money_low, pre_money_high,
  pre_money_qualifier, pre_money_currency, post_money_low, post_money_high,
  post_money_qualifier, post_money_currency, deal, level, parties, model_id, title_folded,
  is_disputed, claims, articles, voices
FROM event;
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
INSERT INTO new_claim (
  id, article_id, ordinal, event_id, kind, status, rank, title, date_edtf, earliest, latest,
  end_edtf, amount_low, amount_high, amount_qualifier, amount_currency, basis, value_low,
  value_high, value_qualifier, unit, milestone, family, round, raised_low, raised_high,
  raised_qualifier, raised_currency, target_low, target_high, target_qualifier, target_currency,
  pre_money_low, pre_money_high, pre_money_qualifier, pre_money_currency, post_money_low,
  post_money_high, post_money_qualifier, post_money_currency, deal, level, parties, origin_id,
  note, inferred, quote, quote_start, quote_end, locator)
SELECT
  id, article_id, ordinal, event_id, kind, status, rank, title, date_edtf, earliest, latest,
  end_edtf, amount_low, amount_high, amount_qualifier, amount_currency, basis, value_low,
  value_high, value_qualifier, unit, milestone, family, round, raised_low, raised_high,
  raised_qualifier, raised_currency, target_low, target_high, target_qualifier, target_currency,
  pre_money_low, pre_money_high, pre_money_qualifier, pre_money_currency, post_money_low,
  post_money_high, post_money_qualifier, post_money_currency, deal, level, parties, origin_id,
  note, inferred, quote, quote_start, quote_end, locator
FROM claim;
DROP TABLE claim;
ALTER TABLE new_claim RENAME TO claim;
CREATE INDEX claim_event ON claim (event_id, kind);
CREATE INDEX claim_origin ON claim (origin_id) WHERE origin_id IS NOT NULL;

CREATE TABLE new_investor (
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
INSERT INTO new_investor SELECT * FROM investor;
DROP TABLE investor;
ALTER TABLE new_investor RENAME TO investor;
CREATE INDEX investor_entity ON investor (entity_id);

CREATE TABLE new_relation (
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  type TEXT NOT NULL REFERENCES relation_type,
  target_id INTEGER NOT NULL REFERENCES event (id),
  PRIMARY KEY (claim_id, type, target_id)
) STRICT, WITHOUT ROWID;
INSERT INTO new_relation SELECT * FROM relation;
DROP TABLE relation;
ALTER TABLE new_relation RENAME TO relation;
CREATE INDEX relation_target ON relation (target_id);

ALTER TABLE article ADD COLUMN accessed TEXT;
ALTER TABLE article ADD COLUMN edition_of TEXT;
ALTER TABLE article ADD COLUMN claims_sha256 TEXT CHECK (length(claims_sha256) = 64);

CREATE TABLE via (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  outlet_id INTEGER NOT NULL REFERENCES entity (id),
  place TEXT,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX via_outlet ON via (outlet_id);

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
CREATE INDEX former_key_event ON former_key (event_id);

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
  coalesce(event.release_type, 'model') AS type, event.date_edtf AS date, event.earliest,
  event.latest, event.status
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'release' AND event.status IS NOT NULL;

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
    ) AS is_counted
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
  event.key AS event, company.name AS company, event.title AS alert,
  coalesce(event.alert_type, 'emergency') AS type, event.level, event.date_edtf AS date,
  event.earliest, event.latest, event.end_edtf AS "end", event.status
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'alert' AND event.status IS NOT NULL;

CREATE VIEW milestones AS
SELECT
  event.key AS event, company.name AS company, event.title AS milestone,
  coalesce(event.topic, 'company') AS topic, event.date_edtf AS date, event.earliest, event.latest,
  event.status
FROM event JOIN entity AS company ON company.id = event.company_id
WHERE event.kind = 'milestone' AND event.status IS NOT NULL;

CREATE VIEW relations AS
SELECT DISTINCT event.key AS event, relation.type, target.key AS target
FROM relation
JOIN claim ON claim.id = relation.claim_id
JOIN event ON event.id = claim.event_id
JOIN event AS target ON target.id = relation.target_id
WHERE claim.rank <> 'deprecated';

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
