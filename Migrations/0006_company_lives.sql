-- When a company was founded, when it ended, and which company it has become part of.

ALTER TABLE entity ADD COLUMN founded_edtf TEXT CHECK (founded_edtf IS NULL OR kind = 'company');
ALTER TABLE entity ADD COLUMN ended_edtf TEXT CHECK (ended_edtf IS NULL OR kind = 'company');
ALTER TABLE entity ADD COLUMN whole_id INTEGER REFERENCES entity (id)
  CHECK (whole_id IS NULL OR kind = 'company' AND whole_id <> id);
ALTER TABLE entity ADD COLUMN part_since_edtf TEXT
  CHECK (part_since_edtf IS NULL OR whole_id IS NOT NULL);
