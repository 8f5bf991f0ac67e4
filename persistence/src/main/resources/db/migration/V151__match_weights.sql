-- What counts how much when matches are suggested; empty where it is as Waymark has it.
ALTER TABLE phase
    ADD COLUMN match_weights VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
