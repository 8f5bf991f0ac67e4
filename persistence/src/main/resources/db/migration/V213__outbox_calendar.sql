-- Which version of which date a message tells a calendar of; what it tells is looked up at sending.
ALTER TABLE outbox_message
    ADD COLUMN calendar_uid      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN calendar_sequence INT NULL,
    ADD COLUMN calendar_time     DATETIME(6) NULL,
    ADD CONSTRAINT ck_outbox_message_calendar
        CHECK ((calendar_uid IS NULL) = (calendar_sequence IS NULL)),
    ADD KEY ix_outbox_message_calendar (calendar_uid);
