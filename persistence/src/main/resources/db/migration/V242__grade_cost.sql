-- What an hour of somebody in the grade costs the university, in pounds; none where nobody has said it.
CREATE TABLE grade_cost (
    grade_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    hourly_cost DECIMAL(10,2) NOT NULL CHECK (hourly_cost BETWEEN 0 AND 9999.99),
    version     BIGINT NOT NULL,
    CONSTRAINT fk_grade_cost_grade FOREIGN KEY (grade_id) REFERENCES grade (id) ON DELETE CASCADE
);
