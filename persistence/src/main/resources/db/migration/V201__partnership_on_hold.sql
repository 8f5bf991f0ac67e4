-- Times in which a partnership stands still; their days don't count. No reason is kept.
CREATE TABLE partnership_hold (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    partnership_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    begun_on       DATE NOT NULL,
    -- When it ends by itself, where somebody said so.
    goes_on_at     DATE NULL,
    ended_on       DATE NULL,
    begun_by       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version        BIGINT NOT NULL,
    open_partnership_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN ended_on IS NULL THEN RTRIM(partnership_id) END) PERSISTENT,
    CONSTRAINT uk_partnership_hold_open UNIQUE (open_partnership_id),
    CONSTRAINT fk_partnership_hold_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_partnership_hold_by FOREIGN KEY (begun_by) REFERENCES person (id),
    CONSTRAINT ck_partnership_hold_days CHECK (ended_on IS NULL OR ended_on >= begun_on),
    KEY ix_partnership_hold_partnership (partnership_id, begun_on),
    KEY ix_partnership_hold_due (ended_on, goes_on_at)
);
