-- Keys with which editors write. Of a key only its hash (SHA-256, hexadecimal) is held: it is shown once, when it is made.
-- lookup: the part of the key that names it and is no secret. scopes: edit, import, audit, separated by blanks.
-- Times are UTC; expires_at null: until it is revoked. last_used_at is written now and then, not with every request.

CREATE TABLE api_keys (
    lookup TEXT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL,
    owner TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT,
    revoked_at TEXT,
    last_used_at TEXT
) STRICT;

CREATE INDEX api_keys_owner ON api_keys (owner, created_at);
