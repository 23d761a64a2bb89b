-- A digest that an article's front matter gives in another language than English: `digest: ru`.

ALTER TABLE article ADD COLUMN digest_language TEXT
  CHECK (digest_language IS NULL OR is_digest = 1);
