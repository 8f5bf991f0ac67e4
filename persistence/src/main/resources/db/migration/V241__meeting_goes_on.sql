-- A proposal that goes on: every so many weeks, so many meetings in all.
ALTER TABLE meeting
    ADD COLUMN every_weeks INT NULL CHECK (every_weeks BETWEEN 1 AND 12),
    ADD COLUMN meetings_in_all INT NULL CHECK (meetings_in_all BETWEEN 2 AND 12),
    ADD CONSTRAINT ck_meeting_goes_on CHECK ((every_weeks IS NULL) = (meetings_in_all IS NULL));
