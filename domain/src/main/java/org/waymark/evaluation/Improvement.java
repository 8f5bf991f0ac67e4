package org.waymark.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.waymark.scheme.SchemeId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;

/**
 * What was changed because of what people said [3]: what they said, in a coordinator's words, and
 * what was done.
 */
@Entity
@Table(name = "evaluation_improvement")
public class Improvement {
    private static final int LONGEST = 1000;

    @Id
    @Convert(converter = ImprovementId.Column.class)
    private ImprovementId id;

    @Convert(converter = SchemeId.Column.class)
    @Column(name = "scheme_id")
    private SchemeId scheme;

    private String said;
    private String done;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Version private long version;

    protected Improvement() {}

    Improvement(SchemeId scheme) {
        this.id = ImprovementId.next();
        this.scheme = scheme;
    }

    void say(String heard, String change, LocalDate on, LocalDate today) {
        String tidyHeard = tidy(heard, "said");
        String tidyChange = tidy(change, "done");
        if (on == null) {
            throw new RuleBroken("evaluation.rule.when").at("doneOn");
        }
        if (on.isAfter(today)) {
            throw new RuleBroken("evaluation.rule.not-done-yet").at("doneOn");
        }
        said = tidyHeard;
        done = tidyChange;
        doneOn = on;
    }

    private static String tidy(String words, String field) {
        if (words == null || words.isBlank()) {
            throw new RuleBroken("evaluation.rule.words-missing").at(field);
        }
        if (words.length() > LONGEST) {
            throw new RuleBroken("evaluation.rule.words-long", LONGEST, words.length()).at(field);
        }
        return words.strip();
    }

    void mustBeAt(long seen) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
    }

    public ImprovementId id() {
        return id;
    }

    public SchemeId scheme() {
        return scheme;
    }

    public String said() {
        return said;
    }

    public String done() {
        return done;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public long version() {
        return version;
    }
}
