-- Questionnaires: who is asked, what pseudonyms answered, and each person's sealed way to their own pseudonym.
ALTER TABLE phase
    -- Names of waves with commas between them.
    ADD COLUMN asked_waves  VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD COLUMN later_months INT NOT NULL DEFAULT 6 CHECK (later_months BETWEEN 1 AND 36);
UPDATE phase SET asked_waves = CASE template
    WHEN 'MENTOR_NETWORK' THEN 'AFTER,LATER,MENTOR'
    WHEN 'MENTORING_AWARD' THEN 'BEFORE,AFTER'
    ELSE 'BEFORE,AFTER,LATER,MENTOR' END;
ALTER TABLE partnership ADD KEY ix_partnership_ended (ended_at);

CREATE TABLE evaluation_questionnaire (
    id              CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    partnership_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    wave            VARCHAR(10) NOT NULL CHECK (wave IN ('BEFORE', 'AFTER', 'LATER', 'MENTOR')),
    form_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_on        DATE NOT NULL,
    closes_on       DATE NOT NULL,
    reminded_on     DATE NULL,
    -- Answered, put away or over: which of these stands nowhere.
    settled         BOOLEAN NOT NULL,
    version         BIGINT NOT NULL,
    CONSTRAINT uk_evaluation_questionnaire_wave UNIQUE (partnership_id, wave),
    KEY ix_evaluation_questionnaire_person (person_id, asked_on),
    KEY ix_evaluation_questionnaire_open (settled, closes_on),
    CONSTRAINT fk_evaluation_questionnaire_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_evaluation_questionnaire_pair FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_evaluation_questionnaire_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_evaluation_questionnaire_form FOREIGN KEY (form_version_id) REFERENCES form_version (id)
);

-- Partnership and side, and a pseudonym that only that person's key opens.
CREATE TABLE evaluation_link (
    whose     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    pseudonym LONGBLOB NOT NULL
);

-- No person, no time, and a random key, so that not even the order of rows tells of anyone.
CREATE TABLE evaluation_reply (
    id              CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    pseudonym       CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    wave            VARCHAR(10) NOT NULL CHECK (wave IN ('BEFORE', 'AFTER', 'LATER', 'MENTOR')),
    phase_id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Sealed with the key of the phase's evaluation.
    answers         LONGBLOB NOT NULL,
    -- Who may be asked for leave to be named; only where the author wants to be asked.
    contact         LONGBLOB NULL,
    stage           VARCHAR(10) NOT NULL CHECK (stage IN ('FRESH', 'RESTING', 'COUNTED')),
    batch           INT NULL,
    CONSTRAINT uk_evaluation_reply_wave UNIQUE (pseudonym, wave),
    KEY ix_evaluation_reply_phase (phase_id, stage, wave),
    CONSTRAINT ck_evaluation_reply_batch CHECK ((stage = 'COUNTED') = (batch IS NOT NULL)),
    CONSTRAINT fk_evaluation_reply_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_evaluation_reply_form FOREIGN KEY (form_version_id) REFERENCES form_version (id)
);

-- Phases that are there get the forms that new ones begin with.
INSERT INTO form_version (id, form_key, version, origin, text)
SELECT '01900000-0000-7000-8000-000000002601', 'impact', 1, 'one-step-beyond', '# How it is at work
confident|scale|I feel confident in my role.
turn|scale|I know whom to turn to when I''m stuck.
belong|scale|I feel I belong here.
alone|scale|I often face problems at work alone.
next|scale|My next step at work is clear to me.
practice|scale|I try out better ways of doing my work.
organisation|scale|I understand how things get decided here.
networks|scale|I know people beyond my team who would help me.
wellbeing|scale|Most weeks, work leaves me with enough energy.
stay|scale|If it were up to me, I''d be here in two years.
# Before you begin
hope|long|What do you most hope for? @before
obstacle|long|What might get in the way? @before
# Looking back
changed|long|What changed for you? @after
differently|long|What should we do differently? @after
satisfied|scale|It was worth my time. @after
recommend|yes-no|Would you recommend it? @after
# Six months on
lasted|long|What has lasted? @later
since|long|What has mentoring helped with since? @later
# Your words
words|choice|May we quote your words?|You can change this.|no; without my name; with my name, ask me first
'
FROM DUAL WHERE EXISTS (SELECT 1 FROM phase WHERE template = 'ONE_STEP_BEYOND');
INSERT INTO phase_form (phase_id, form_key, form_version_id)
SELECT id, 'impact', '01900000-0000-7000-8000-000000002601' FROM phase WHERE template = 'ONE_STEP_BEYOND';
INSERT INTO form_version (id, form_key, version, origin, text)
SELECT '01900000-0000-7000-8000-000000002602', 'mentor-evaluation', 1, 'one-step-beyond', 'benefits|choice+|What did you gain?||listening; reflection on my practice; knowing the university; leading; satisfaction; little; other
effective|scale|As far as I can tell, it helped my mentee.
prepared|scale|I was well prepared.
supported|scale|I knew where to get help.
issues|long|What was difficult?|No names.
time|choice|The time it took||less than expected; as expected; more
time-given|choice|Was the time given to you?||yes; partly; no; none was promised
change|long|One thing to change
again|choice|Mentor again?||yes; later; no
words|choice|May we quote your words?|You can change this. If you say no, nobody reads what you wrote.|no; without my name; with my name, ask me first
'
FROM DUAL WHERE EXISTS (SELECT 1 FROM phase WHERE template = 'ONE_STEP_BEYOND');
INSERT INTO phase_form (phase_id, form_key, form_version_id)
SELECT id, 'mentor-evaluation', '01900000-0000-7000-8000-000000002602' FROM phase WHERE template = 'ONE_STEP_BEYOND';
INSERT INTO form_version (id, form_key, version, origin, text)
SELECT '01900000-0000-7000-8000-000000002603', 'impact', 1, 'mentor-network', '# How it is at work
confident|scale|I feel confident in my role.
turn|scale|I know whom to turn to when I''m stuck.
belong|scale|I feel I belong here.
alone|scale|I often face problems at work alone.
next|scale|My next step at work is clear to me.
practice|scale|I try out better ways of doing my work.
organisation|scale|I understand how things get decided here.
networks|scale|I know people beyond my team who would help me.
wellbeing|scale|Most weeks, work leaves me with enough energy.
stay|scale|If it were up to me, I''d be here in two years.
# Before you begin
hope|long|What do you most hope for? @before
obstacle|long|What might get in the way? @before
# Looking back
changed|long|What changed for you? @after
differently|long|What should we do differently? @after
satisfied|scale|It was worth my time. @after
recommend|yes-no|Would you recommend it? @after
# Six months on
lasted|long|What has lasted? @later
since|long|What has mentoring helped with since? @later
# Your words
words|choice|May we quote your words?|You can change this.|no; without my name; with my name, ask me first
'
FROM DUAL WHERE EXISTS (SELECT 1 FROM phase WHERE template = 'MENTOR_NETWORK');
INSERT INTO phase_form (phase_id, form_key, form_version_id)
SELECT id, 'impact', '01900000-0000-7000-8000-000000002603' FROM phase WHERE template = 'MENTOR_NETWORK';
INSERT INTO form_version (id, form_key, version, origin, text)
SELECT '01900000-0000-7000-8000-000000002604', 'mentor-evaluation', 1, 'mentor-network', 'benefits|choice+|What did you gain?||listening; reflection on my practice; knowing the university; leading; satisfaction; little; other
effective|scale|As far as I can tell, it helped my mentee.
prepared|scale|I was well prepared.
supported|scale|I knew where to get help.
issues|long|What was difficult?|No names.
time|choice|The time it took||less than expected; as expected; more
time-given|choice|Was the time given to you?||yes; partly; no; none was promised
change|long|One thing to change
again|choice|Mentor again?||yes; later; no
words|choice|May we quote your words?|You can change this. If you say no, nobody reads what you wrote.|no; without my name; with my name, ask me first
'
FROM DUAL WHERE EXISTS (SELECT 1 FROM phase WHERE template = 'MENTOR_NETWORK');
INSERT INTO phase_form (phase_id, form_key, form_version_id)
SELECT id, 'mentor-evaluation', '01900000-0000-7000-8000-000000002604' FROM phase WHERE template = 'MENTOR_NETWORK';
INSERT INTO form_version (id, form_key, version, origin, text)
SELECT '01900000-0000-7000-8000-000000002605', 'impact', 1, 'learning-support', '# How it is at work
confident|scale|I feel confident in my role.
turn|scale|I know whom to turn to when I''m stuck.
belong|scale|I feel I belong here.
alone|scale|I often face problems at work alone.
next|scale|My next step at work is clear to me.
practice|scale|I try out better ways of doing my work.
organisation|scale|I understand how things get decided here.
networks|scale|I know people beyond my team who would help me.
wellbeing|scale|Most weeks, work leaves me with enough energy.
stay|scale|If it were up to me, I''d be here in two years.
# Before you begin
hope|long|What do you most hope for? @before
obstacle|long|What might get in the way? @before
# Looking back
changed|long|What changed for you? @after
differently|long|What should we do differently? @after
satisfied|scale|It was worth my time. @after
recommend|yes-no|Would you recommend it? @after
# Six months on
lasted|long|What has lasted? @later
since|long|What has mentoring helped with since? @later
# Your words
words|choice|May we quote your words?|You can change this.|no; without my name; with my name, ask me first
'
FROM DUAL WHERE EXISTS (SELECT 1 FROM phase WHERE template = 'LEARNING_SUPPORT');
INSERT INTO phase_form (phase_id, form_key, form_version_id)
SELECT id, 'impact', '01900000-0000-7000-8000-000000002605' FROM phase WHERE template = 'LEARNING_SUPPORT';
INSERT INTO form_version (id, form_key, version, origin, text)
SELECT '01900000-0000-7000-8000-000000002606', 'mentor-evaluation', 1, 'learning-support', 'benefits|choice+|What did you gain?||listening; reflection on my practice; knowing the university; leading; satisfaction; little; other
effective|scale|As far as I can tell, it helped my mentee.
prepared|scale|I was well prepared.
supported|scale|I knew where to get help.
issues|long|What was difficult?|No names.
time|choice|The time it took||less than expected; as expected; more
time-given|choice|Was the time given to you?||yes; partly; no; none was promised
change|long|One thing to change
again|choice|Mentor again?||yes; later; no
words|choice|May we quote your words?|You can change this. If you say no, nobody reads what you wrote.|no; without my name; with my name, ask me first
'
FROM DUAL WHERE EXISTS (SELECT 1 FROM phase WHERE template = 'LEARNING_SUPPORT');
INSERT INTO phase_form (phase_id, form_key, form_version_id)
SELECT id, 'mentor-evaluation', '01900000-0000-7000-8000-000000002606' FROM phase WHERE template = 'LEARNING_SUPPORT';
INSERT INTO form_version (id, form_key, version, origin, text)
SELECT '01900000-0000-7000-8000-000000002607', 'impact', 1, 'mentoring-award', '# How it is at work
confident|scale|I feel confident as a mentor.
turn|scale|I know whom to turn to when I''m stuck.
belong|scale|I feel I belong here.
alone|scale|I often face problems at work alone.
next|scale|My next step at work is clear to me.
practice|scale|I try out better ways of working as a mentor.
organisation|scale|I understand how things get decided here.
networks|scale|I know people beyond my team who would help me.
wellbeing|scale|Most weeks, work leaves me with enough energy.
stay|scale|If it were up to me, I''d be here in two years.
# Before you begin
hope|long|What do you most hope for? @before
obstacle|long|What might get in the way? @before
# Looking back
changed|long|What changed for you? @after
differently|long|What should we do differently? @after
satisfied|scale|It was worth my time. @after
recommend|yes-no|Would you recommend it? @after
# Six months on
lasted|long|What has lasted? @later
since|long|What has mentoring helped with since? @later
# Your words
words|choice|May we quote your words?|You can change this.|no; without my name; with my name, ask me first
'
FROM DUAL WHERE EXISTS (SELECT 1 FROM phase WHERE template = 'MENTORING_AWARD');
INSERT INTO phase_form (phase_id, form_key, form_version_id)
SELECT id, 'impact', '01900000-0000-7000-8000-000000002607' FROM phase WHERE template = 'MENTORING_AWARD';
INSERT INTO form_version (id, form_key, version, origin, text)
SELECT '01900000-0000-7000-8000-000000002608', 'mentor-evaluation', 1, 'mentoring-award', 'benefits|choice+|What did you gain?||listening; reflection on my practice; knowing the university; leading; satisfaction; little; other
effective|scale|As far as I can tell, it helped my mentee.
prepared|scale|I was well prepared.
supported|scale|I knew where to get help.
issues|long|What was difficult?|No names.
time|choice|The time it took||less than expected; as expected; more
time-given|choice|Was the time given to you?||yes; partly; no; none was promised
change|long|One thing to change
again|choice|Mentor again?||yes; later; no
words|choice|May we quote your words?|You can change this. If you say no, nobody reads what you wrote.|no; without my name; with my name, ask me first
'
FROM DUAL WHERE EXISTS (SELECT 1 FROM phase WHERE template = 'MENTORING_AWARD');
INSERT INTO phase_form (phase_id, form_key, form_version_id)
SELECT id, 'mentor-evaluation', '01900000-0000-7000-8000-000000002608' FROM phase WHERE template = 'MENTORING_AWARD';
INSERT INTO form_version (id, form_key, version, origin, text)
SELECT '01900000-0000-7000-8000-000000002609', 'impact', 1, 'programme-support', '# How it is at work
confident|scale|I feel confident in my role.
turn|scale|I know whom to turn to when I''m stuck.
belong|scale|I feel I belong here.
alone|scale|I often face problems at work alone.
next|scale|My next step at work is clear to me.
practice|scale|I try out better ways of doing my work.
organisation|scale|I understand how things get decided here.
networks|scale|I know people beyond my team who would help me.
wellbeing|scale|Most weeks, work leaves me with enough energy.
stay|scale|If it were up to me, I''d be here in two years.
# Before you begin
hope|long|What do you most hope for? @before
obstacle|long|What might get in the way? @before
# Looking back
changed|long|What changed for you? @after
differently|long|What should we do differently? @after
satisfied|scale|It was worth my time. @after
recommend|yes-no|Would you recommend it? @after
# Six months on
lasted|long|What has lasted? @later
since|long|What has mentoring helped with since? @later
# Your words
words|choice|May we quote your words?|You can change this.|no; without my name; with my name, ask me first
'
FROM DUAL WHERE EXISTS (SELECT 1 FROM phase WHERE template = 'PROGRAMME_SUPPORT');
INSERT INTO phase_form (phase_id, form_key, form_version_id)
SELECT id, 'impact', '01900000-0000-7000-8000-000000002609' FROM phase WHERE template = 'PROGRAMME_SUPPORT';
INSERT INTO form_version (id, form_key, version, origin, text)
SELECT '01900000-0000-7000-8000-000000002610', 'mentor-evaluation', 1, 'programme-support', 'benefits|choice+|What did you gain?||listening; reflection on my practice; knowing the university; leading; satisfaction; little; other
effective|scale|As far as I can tell, it helped my mentee.
prepared|scale|I was well prepared.
supported|scale|I knew where to get help.
issues|long|What was difficult?|No names.
time|choice|The time it took||less than expected; as expected; more
time-given|choice|Was the time given to you?||yes; partly; no; none was promised
change|long|One thing to change
again|choice|Mentor again?||yes; later; no
words|choice|May we quote your words?|You can change this. If you say no, nobody reads what you wrote.|no; without my name; with my name, ask me first
'
FROM DUAL WHERE EXISTS (SELECT 1 FROM phase WHERE template = 'PROGRAMME_SUPPORT');
INSERT INTO phase_form (phase_id, form_key, form_version_id)
SELECT id, 'mentor-evaluation', '01900000-0000-7000-8000-000000002610' FROM phase WHERE template = 'PROGRAMME_SUPPORT';
