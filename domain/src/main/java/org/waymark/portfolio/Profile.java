package org.waymark.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waymark.people.PersonId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.vault.SealedText;

/** What somebody says of themself: attributes and skills [2]. */
@Entity(name = "PortfolioProfile")
@Table(name = "portfolio_profile")
public class Profile {
    @Id
    @Convert(converter = PersonId.Column.class)
    @Column(name = "owner_id")
    private PersonId owner;

    @Column(name = "form_version")
    private int formVersion;

    private SealedText answers;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private long version;

    protected Profile() {}

    static Profile begin(PersonId owner, SealedText answers, Instant now) {
        var profile = new Profile();
        profile.owner = owner;
        profile.formVersion = PortfolioForms.VERSION;
        profile.say(answers, now);
        return profile;
    }

    void rewrite(long read, SealedText newAnswers, Instant now) {
        if (read != version) {
            throw new ChangedMeanwhile();
        }
        say(newAnswers, now);
    }

    private void say(SealedText newAnswers, Instant now) {
        answers = newAnswers;
        changedAt = now;
    }

    public PersonId owner() {
        return owner;
    }

    public int formVersion() {
        return formVersion;
    }

    public SealedText answers() {
        return answers;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
