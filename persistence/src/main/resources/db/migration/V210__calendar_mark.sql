-- What calendars know of a date: a number that rises with each change, and the time last set.
ALTER TABLE meeting ADD COLUMN calendar_time DATETIME(6) NULL AFTER calendar_sequence;

UPDATE meeting SET calendar_time = begins_at WHERE state = 'BOOKED';

ALTER TABLE observation
    ADD COLUMN calendar_sequence INT NOT NULL DEFAULT 0,
    ADD COLUMN calendar_time     DATETIME(6) NULL;

UPDATE observation SET calendar_sequence = 1, calendar_time = begins_at WHERE state = 'ACCEPTED';
