-- What was changed because of what people said, and what they agreed to be quoted by.
CREATE TABLE evaluation_improvement (
    id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    scheme_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    said      VARCHAR(1000) NOT NULL,
    done      VARCHAR(1000) NOT NULL,
    done_on   DATE NOT NULL,
    version   BIGINT NOT NULL,
    KEY ix_evaluation_improvement_scheme (scheme_id, done_on),
    CONSTRAINT fk_evaluation_improvement_scheme FOREIGN KEY (scheme_id) REFERENCES scheme (id)
);

CREATE TABLE evaluation_testimonial (
    id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Sealed until there is an answer, then gone.
    wording   LONGBLOB NULL,
    contact   LONGBLOB NULL,
    state     VARCHAR(10) NOT NULL CHECK (state IN ('ASKED', 'AGREED', 'DECLINED', 'WITHDRAWN')),
    -- Only of who agreed.
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    words     VARCHAR(1000) NULL,
    said_on   DATE NULL,
    version   BIGINT NOT NULL,
    KEY ix_evaluation_testimonial_phase (phase_id, state),
    CONSTRAINT ck_evaluation_testimonial_asked CHECK ((state = 'ASKED') = (wording IS NOT NULL AND contact IS NOT NULL)),
    CONSTRAINT ck_evaluation_testimonial_agreed CHECK ((state = 'AGREED') = (person_id IS NOT NULL AND words IS NOT NULL)),
    CONSTRAINT fk_evaluation_testimonial_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_evaluation_testimonial_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Whether its author was asked for leave to be named: once is enough.
ALTER TABLE evaluation_reply ADD COLUMN asked BOOLEAN NOT NULL DEFAULT FALSE;
