-- Guides, links, articles and the information pack of a scheme, or of one of its phases.
CREATE TABLE resource (
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    scheme_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- NULL: of all phases of the scheme.
    phase_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    kind        VARCHAR(8) NOT NULL CHECK (kind IN ('GUIDE', 'LINK', 'ARTICLE', 'PACK')),
    audience    VARCHAR(8) NOT NULL CHECK (audience IN ('STAFF', 'MEMBERS', 'MENTORS', 'MENTEES')),
    theme       VARCHAR(60) NOT NULL,
    title       VARCHAR(160) NOT NULL,
    summary     VARCHAR(500) NOT NULL,
    words       MEDIUMTEXT NOT NULL,
    address     VARCHAR(500) NOT NULL,
    changed_at  DATETIME(6) NOT NULL,
    changed_by  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    -- What the link check found.
    link_state  VARCHAR(8) NOT NULL DEFAULT 'UNKNOWN'
        CHECK (link_state IN ('UNKNOWN', 'ALIVE', 'SHAKY', 'DEAD', 'PRIVATE')),
    link_answer VARCHAR(60) NOT NULL DEFAULT '',
    checked_at  DATETIME(6) NULL,
    version     BIGINT NOT NULL,
    KEY ix_resource_changed (changed_at, id),
    KEY ix_resource_scheme (scheme_id, changed_at),
    KEY ix_resource_checked (checked_at),
    FULLTEXT KEY ft_resource_words (title, theme, summary, words),
    CONSTRAINT fk_resource_scheme FOREIGN KEY (scheme_id) REFERENCES scheme (id),
    CONSTRAINT fk_resource_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_resource_by FOREIGN KEY (changed_by) REFERENCES person (id)
);
