-- A person's secret address for their dates; the secret itself is kept nowhere.
CREATE TABLE calendar_feed (
    person_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    secret_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    fetched_at  DATETIME(6) NULL,
    version     BIGINT NOT NULL,
    CONSTRAINT uk_calendar_feed_secret UNIQUE (secret_hash),
    CONSTRAINT fk_calendar_feed_person FOREIGN KEY (person_id) REFERENCES person (id)
);
