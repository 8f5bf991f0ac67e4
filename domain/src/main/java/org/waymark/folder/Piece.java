package org.waymark.folder;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.waymark.scheme.SchemeId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

/** One piece of evidence: what it is, what it shows, and where the document lies. */
@Entity
@Table(name = "folder_piece")
public class Piece {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_WORDS = 2_000;
    public static final int LONGEST_ADDRESS = 500;

    @Id
    @Convert(converter = PieceId.Column.class)
    private PieceId id;

    @Column(name = "scheme_id")
    private SchemeId scheme;

    @Enumerated(EnumType.STRING)
    private Standard standard;

    private String title;
    private String words;
    private String address;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Version private long version;

    protected Piece() {}

    Piece(PieceId id, SchemeId scheme) {
        this.id = id;
        this.scheme = scheme;
    }

    /**
     * @param seen the version that was before whoever writes; 0 for a new piece
     * @throws ChangedMeanwhile where another has written since
     * @throws RulesBroken at the fields that are to be put right
     */
    void write(PieceText text, long seen, LocalDate today) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
        RulesBroken.unlessAllHold(
                () -> mustBeBetween(text.title(), 1, LONGEST_TITLE, "title"),
                () -> mustBeBetween(text.words(), 1, LONGEST_WORDS, "words"),
                () -> mustBeBetween(text.address(), 0, LONGEST_ADDRESS, "address"),
                () -> mustLeadSomewhere(text.address()));
        standard = text.standard();
        title = text.title();
        words = text.words();
        address = text.address();
        changedOn = today;
    }

    private static void mustBeBetween(String text, int least, int most, String field) {
        if (text.length() < least) {
            throw new RuleBroken("folder.rule.missing." + field).at(field);
        }
        if (text.length() > most) {
            throw new RuleBroken("folder.rule.too-long", most, text.length()).at(field);
        }
    }

    private static void mustLeadSomewhere(String address) {
        if (!address.isEmpty() && !address.matches("https?://[^\\s/]+\\S*")) {
            throw new RuleBroken("folder.rule.no-address").at("address");
        }
    }

    public PieceId id() {
        return id;
    }

    public SchemeId scheme() {
        return scheme;
    }

    public Standard standard() {
        return standard;
    }

    PieceLine line() {
        return new PieceLine(
                id, new PieceText(standard, title, words, address), changedOn, version);
    }
}
