-- The settings that the five templates have and One Step Beyond alone didn't need.
ALTER TABLE phase
    MODIFY duration_months INT NULL CHECK (duration_months >= 1),
    ADD duration_weeks INT NULL CHECK (duration_weeks >= 1),
    ADD cycles INT NULL CHECK (cycles >= 1),
    ADD later_rhythm_weeks INT NULL CHECK (later_rhythm_weeks >= 1),
    ADD later_rhythm_from_week INT NULL CHECK (later_rhythm_from_week >= 2),
    ADD first_meeting_working_days INT NOT NULL DEFAULT 10 CHECK (first_meeting_working_days >= 1),
    ADD first_month_meetings INT NULL CHECK (first_month_meetings >= 1),
    ADD first_month_meetings_if_new INT NULL CHECK (first_month_meetings_if_new >= 1),
    -- Instead of the two yes or no columns before, which stay until the next contraction.
    ADD planning VARCHAR(10) NOT NULL DEFAULT 'ON' CHECK (planning IN ('OFF', 'OPTIONAL', 'ON')),
    ADD observing VARCHAR(10) NOT NULL DEFAULT 'ON' CHECK (observing IN ('OFF', 'ON', 'BOTH_WAYS')),
    MODIFY plan BOOLEAN NULL,
    MODIFY observations BOOLEAN NULL,
    ADD observations_a_cycle INT NULL CHECK (observations_a_cycle >= 1),
    MODIFY review_weeks_before_end INT NULL CHECK (review_weeks_before_end >= 0),
    ADD review_in_weeks VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD review_every_weeks INT NULL CHECK (review_every_weeks >= 1);

UPDATE phase SET planning = IF(plan, 'ON', 'OFF'), observing = IF(observations, 'ON', 'OFF');
