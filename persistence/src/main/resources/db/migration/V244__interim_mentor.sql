-- While a partnership is on hold its mentee may have another mentor in the phase: then the key below doesn't speak of it.
ALTER TABLE partnership
    ADD COLUMN interim BOOLEAN NOT NULL DEFAULT FALSE,
    ADD CONSTRAINT ck_partnership_interim CHECK (NOT interim OR state IN ('ON_HOLD', 'ENDED')),
    ADD KEY ix_partnership_phase (phase_id);
ALTER TABLE partnership DROP KEY uk_partnership_one_live;
ALTER TABLE partnership DROP COLUMN live_mentee_id;
ALTER TABLE partnership
    ADD COLUMN live_mentee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin
        AS (CASE WHEN state <> 'ENDED' AND NOT interim THEN RTRIM(mentee_id) END) PERSISTENT;
ALTER TABLE partnership ADD CONSTRAINT uk_partnership_one_live UNIQUE (phase_id, live_mentee_id);
