package org.waymark.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** One answer of a profile that a match is measured by, so that a query can find it. */
@Embeddable
public class Fit {
    @Enumerated(EnumType.STRING)
    private FitKind kind;

    @Column(name = "answer")
    private String answer;

    protected Fit() {}

    Fit(FitKind kind, String answer) {
        this.kind = kind;
        this.answer = answer;
    }

    public FitKind kind() {
        return kind;
    }

    public String answer() {
        return answer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fit that && kind == that.kind && answer.equals(that.answer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, answer);
    }
}
