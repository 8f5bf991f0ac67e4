-- Somebody of whom a piece of evidence speaks reads it first, and agrees or objects to one edition of it.
CREATE TABLE portfolio_look (
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    evidence_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    edition     INT NOT NULL,
    state       VARCHAR(10) NOT NULL CHECK (state IN ('ASKED', 'AGREED', 'OBJECTED')),
    asked_at    DATETIME(6) NOT NULL,
    answer_by   DATE NOT NULL,
    answered_at DATETIME(6) NULL,
    version     BIGINT NOT NULL,
    CONSTRAINT uk_portfolio_look_once UNIQUE (evidence_id, person_id, edition),
    CONSTRAINT fk_portfolio_look_evidence FOREIGN KEY (evidence_id) REFERENCES portfolio_evidence (id),
    CONSTRAINT fk_portfolio_look_owner FOREIGN KEY (owner_id) REFERENCES person (id),
    CONSTRAINT fk_portfolio_look_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_portfolio_look_not_oneself CHECK (owner_id <> person_id),
    KEY ix_portfolio_look_person (person_id, id)
);
