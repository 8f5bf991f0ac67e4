package org.waymark.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.waymark.form.FormId;
import org.waymark.partnership.PartnershipId;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/** What a pair writes in its last weeks: where to turn next, and whether to stay in touch. */
@Entity
@Table(name = "wind_down")
public class WindDown {
    @Id
    @Convert(converter = PartnershipId.Column.class)
    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Column(name = "form_version_id")
    private FormId form;

    private SealedText words;

    @Version private long version;

    protected WindDown() {}

    WindDown(PartnershipId partnership, FormId form) {
        this.partnership = partnership;
        this.form = form;
    }

    /**
     * Both write in the same text; who comes second is told.
     *
     * @param seen the version that the writer had before them
     */
    void write(SealedText changed, long seen) {
        if (seen != version) {
            throw new RuleBroken("shared.rule.changed-meanwhile");
        }
        words = changed;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public FormId form() {
        return form;
    }

    public long version() {
        return version;
    }

    public Optional<SealedText> words() {
        return Optional.ofNullable(words);
    }
}
