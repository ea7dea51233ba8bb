-- The tables in which a platform keeps dossiers. PostgreSQL and SQLite both take
-- this file as it stands.

-- A dossier is who owes what to whom and how it is collected: the JSON of
-- dossier.EncodeFile without events. It is written once.
CREATE TABLE dossiers (
    id        VARCHAR(64) PRIMARY KEY,
    head      TEXT        NOT NULL,
    opened_at TIMESTAMP   NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- What happened, one row for each fact, in the order in which it was told. Rows
-- are added and never changed: a mistake is put right by a further fact. The body
-- is the JSON of dossier.EncodeEvents, which carries its own version; the other
-- columns repeat what is in it for the questions that SQL answers.
CREATE TABLE dossier_events (
    dossier_id  VARCHAR(64) NOT NULL REFERENCES dossiers (id),
    seq         INTEGER     NOT NULL CHECK (seq > 0),
    type        VARCHAR(32) NOT NULL,
    on_day      DATE        NOT NULL,
    recorded_on DATE        NOT NULL,
    body        TEXT        NOT NULL,
    stored_at   TIMESTAMP   NOT NULL DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY (dossier_id, seq),
    CHECK (recorded_on >= on_day)
);

CREATE INDEX dossier_events_recorded ON dossier_events (recorded_on);

-- What is computed, so that a screen can sort and add up without computing every
-- file. It can be thrown away and filled again at any time. The hash says under
-- which law a row was computed.
CREATE TABLE dossier_worklist (
    dossier_id  VARCHAR(64)    PRIMARY KEY REFERENCES dossiers (id),
    as_of       DATE           NOT NULL,
    open_amount NUMERIC(14, 2) NOT NULL,
    costs_from  DATE,
    next_action VARCHAR(32)    NOT NULL,
    next_on     DATE,
    law_hash    CHAR(64)       NOT NULL
);
