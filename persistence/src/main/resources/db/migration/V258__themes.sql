-- What members of a phase would like to talk about at a network meeting, and who wants it.
CREATE TABLE network_theme (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words        VARCHAR(120) NOT NULL,
    proposed_by  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    proposed_at  DATETIME(6) NOT NULL,
    -- The meeting that was made of it.
    gathering_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    closed_at    DATETIME(6) NULL,
    version      BIGINT NOT NULL,
    CONSTRAINT uk_network_theme_words UNIQUE (phase_id, words),
    CONSTRAINT fk_network_theme_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_network_theme_by FOREIGN KEY (proposed_by) REFERENCES person (id),
    CONSTRAINT fk_network_theme_gathering FOREIGN KEY (gathering_id) REFERENCES gathering (id)
);

-- One vote each: the key says so.
CREATE TABLE network_theme_vote (
    theme_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (theme_id, person_id),
    CONSTRAINT fk_network_theme_vote_theme FOREIGN KEY (theme_id) REFERENCES network_theme (id),
    CONSTRAINT fk_network_theme_vote_person FOREIGN KEY (person_id) REFERENCES person (id)
);
