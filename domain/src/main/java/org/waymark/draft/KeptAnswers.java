package org.waymark.draft;

import java.time.Instant;
import org.waymark.form.Answers;

/** What the caller had typed, and when it was kept. */
public record KeptAnswers(Answers answers, Instant keptAt) {}
