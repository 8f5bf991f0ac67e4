package org.waymark.statement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.PrintedCode;
import org.waymark.shared.RuleBroken;

/**
 * What its owner chose to state, as it was true on the day it was made. Nothing changes it later;
 * its owner can withdraw it, and then nobody finds it any more.
 */
@Entity
@Table(name = "statement")
public class Statement {
    /** A line of one's own has so many characters at most. */
    public static final int MOST_CHARACTERS = 300;

    @Id
    @Convert(converter = StatementId.Column.class)
    private StatementId id;

    @Column(name = "person_id")
    private PersonId person;

    private String code;

    @Column(name = "from_day")
    private LocalDate firstDay;

    @Column(name = "until_day")
    private LocalDate lastDay;

    @Column(name = "shown_name")
    private String name;

    @Column(name = "role_title")
    private String roleTitle;

    @Column(name = "unit_name")
    private String unit;

    @Column(name = "own_line")
    private String ownLine;

    @Column(name = "made_at")
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "statement_line", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    private List<StatementLine> lines = new ArrayList<>();

    protected Statement() {}

    static Statement make(
            StatementId id,
            PersonCard owner,
            Period period,
            List<StatementLine> lines,
            String ownLine,
            Instant now) {
        String own = ownLine == null ? "" : ownLine.strip();
        if (own.length() > MOST_CHARACTERS) {
            throw new RuleBroken("statement.rule.line-too-long", MOST_CHARACTERS).at("own");
        }
        if (lines.isEmpty()) {
            throw new RuleBroken("statement.rule.nothing-picked").at("lines");
        }
        var statement = new Statement();
        statement.id = id;
        statement.person = owner.id();
        statement.code = PrintedCode.fresh().value();
        statement.firstDay = period.from();
        statement.lastDay = period.until();
        statement.name = owner.name();
        statement.roleTitle = orEmpty(owner.roleTitle());
        statement.unit = orEmpty(owner.unit());
        statement.ownLine = own;
        statement.madeAt = now;
        statement.lines.addAll(lines);
        return statement;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    public StatementId id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    /** As the page and the file show it. */
    StatementToSee seen() {
        return new StatementToSee(
                id,
                new PrintedCode(code),
                new Period(YearMonth.from(firstDay), YearMonth.from(lastDay)),
                name,
                roleTitle,
                unit,
                ownLine,
                madeAt,
                lines);
    }
}
