-- When a person's mail comes, and what of it they do without; who said nothing has no row.
CREATE TABLE message_choice (
    person_id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    rhythm            VARCHAR(20) NOT NULL CHECK (rhythm IN ('EACH', 'DAILY', 'WEEKLY')),
    -- Minutes of the university's day; over midnight where they end earlier than they begin.
    quiet_from        INT NULL CHECK (quiet_from BETWEEN 0 AND 1439),
    quiet_until       INT NULL CHECK (quiet_until BETWEEN 0 AND 1439),
    working_days_only BOOLEAN NOT NULL,
    reminders         BOOLEAN NOT NULL,
    invitations       BOOLEAN NOT NULL,
    CONSTRAINT ck_message_choice_quiet CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)),
    CONSTRAINT fk_message_choice_person FOREIGN KEY (person_id) REFERENCES person (id)
);
