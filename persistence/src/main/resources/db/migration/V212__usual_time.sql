-- When a person can usually meet: stretches of a week, in minutes of the university's day.
CREATE TABLE usual_time (
    id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    person_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    weekday       INT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    begins_minute INT NOT NULL CHECK (begins_minute BETWEEN 0 AND 1439),
    ends_minute   INT NOT NULL CHECK (ends_minute BETWEEN 1 AND 1439),
    CONSTRAINT uk_usual_time_once UNIQUE (person_id, weekday, begins_minute),
    CONSTRAINT ck_usual_time_order CHECK (begins_minute < ends_minute),
    CONSTRAINT fk_usual_time_person FOREIGN KEY (person_id) REFERENCES person (id)
);
