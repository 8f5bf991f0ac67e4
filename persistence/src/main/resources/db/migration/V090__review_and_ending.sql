CREATE TABLE review (
    id                  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    partnership_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form_version_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state               VARCHAR(10) NOT NULL CHECK (state IN ('ALONE', 'TOGETHER', 'DECIDED', 'CLOSED')),
    due_on              DATE NOT NULL,
    -- Sealed with the key of who wrote it.
    mentor_alone        LONGBLOB NULL,
    mentee_alone        LONGBLOB NULL,
    -- Sealed with the pair's key.
    mentor_want         LONGBLOB NULL,
    mentee_want         LONGBLOB NULL,
    mentor_shared       LONGBLOB NULL,
    mentee_shared       LONGBLOB NULL,
    together            LONGBLOB NULL,
    written_by          VARCHAR(10) NULL CHECK (written_by IN ('MENTOR', 'MENTEE')),
    next_on             DATE NULL,
    decided_at          DATETIME(6) NULL,
    version             BIGINT NOT NULL,
    -- Null once it is over, so that a pair has one open review at most.
    open_partnership_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin
        AS (CASE WHEN state IN ('ALONE', 'TOGETHER') THEN RTRIM(partnership_id) END) PERSISTENT,
    CONSTRAINT uk_review_one_open UNIQUE (open_partnership_id),
    KEY ix_review_partnership (partnership_id, due_on),
    CONSTRAINT fk_review_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_review_form FOREIGN KEY (form_version_id) REFERENCES form_version (id),
    CONSTRAINT ck_review_decided CHECK ((state = 'DECIDED') = (decided_at IS NOT NULL))
);

CREATE TABLE wind_down (
    partnership_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    form_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Sealed with the pair's key.
    words           LONGBLOB NULL,
    version         BIGINT NOT NULL,
    CONSTRAINT fk_wind_down_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_wind_down_form FOREIGN KEY (form_version_id) REFERENCES form_version (id)
);

CREATE TABLE wind_down_task (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    partnership_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    step           VARCHAR(20) NOT NULL CHECK (step IN ('LAST_REVIEW', 'OPEN_ACTIONS', 'WHERE_NEXT', 'KEEP', 'THANKS',
                                                        'STAY_IN_TOUCH', 'MENTOR_NEXT', 'END')),
    due_on         DATE NOT NULL,
    done_at        DATETIME(6) NULL,
    done_by        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT uk_wind_down_task_step UNIQUE (partnership_id, step),
    CONSTRAINT fk_wind_down_task FOREIGN KEY (partnership_id) REFERENCES wind_down (partnership_id),
    CONSTRAINT fk_wind_down_task_by FOREIGN KEY (done_by) REFERENCES person (id)
);

CREATE TABLE no_fault_exit (
    partnership_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    leaver_id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    partner_id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    side              VARCHAR(10) NOT NULL CHECK (side IN ('MENTOR', 'MENTEE')),
    left_at           DATETIME(6) NOT NULL,
    coordinator_tells BOOLEAN NOT NULL,
    again             VARCHAR(10) NOT NULL CHECK (again IN ('YES', 'LATER', 'NO')),
    wants_call        BOOLEAN NOT NULL,
    -- A word to the partner, sealed with the pair's key.
    thanks            LONGBLOB NULL,
    told_at           DATETIME(6) NULL,
    settled_at        DATETIME(6) NULL,
    version           BIGINT NOT NULL,
    CONSTRAINT fk_no_fault_exit_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_no_fault_exit_leaver FOREIGN KEY (leaver_id) REFERENCES person (id),
    CONSTRAINT fk_no_fault_exit_partner FOREIGN KEY (partner_id) REFERENCES person (id)
);
