-- One of the two says that a meeting moved an objective forward: a fact, without words.
CREATE TABLE objective_movement (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    objective_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    meeting_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    said_by      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    met_on       DATE NOT NULL,
    CONSTRAINT uk_objective_movement_once UNIQUE (objective_id, meeting_id, said_by),
    CONSTRAINT fk_objective_movement_objective FOREIGN KEY (objective_id) REFERENCES objective (id),
    CONSTRAINT fk_objective_movement_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_objective_movement_said_by FOREIGN KEY (said_by) REFERENCES person (id),
    KEY ix_objective_movement_said (meeting_id, said_by)
);

-- What waits for an answer about a meeting is answered on the page that takes a minute.
UPDATE waiting_item SET link = REPLACE(link, '/my/meeting/view.xhtml', '/my/meeting/met.xhtml') WHERE kind = 'meeting-tell';
UPDATE waiting_item SET link = REPLACE(link, '/my/meeting/log.xhtml', '/my/meeting/met.xhtml') WHERE kind = 'meeting-log';
