package org.waymark.signpost;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.waymark.shared.ChangedMeanwhile;

/** One place where people find help. */
@Entity
@Table(name = "signpost")
public class Signpost {
    @Id
    @Convert(converter = SignpostId.Column.class)
    private SignpostId id;

    @Enumerated(EnumType.STRING)
    private SignpostKind kind;

    private String title;
    private String words;
    private String phone;
    private String email;
    private String address;
    private int position;

    @Version private long version;

    protected Signpost() {}

    static Signpost saying(SignpostWords said) {
        var signpost = new Signpost();
        signpost.id = SignpostId.next();
        signpost.say(said);
        return signpost;
    }

    /**
     * @param seen the version that the administrator read
     */
    void change(SignpostWords said, long seen) {
        mustBeAt(seen);
        say(said);
    }

    void mustBeAt(long seen) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
    }

    private void say(SignpostWords said) {
        said.check();
        kind = said.kind();
        title = said.title();
        words = said.words();
        phone = said.phone();
        email = said.email();
        address = said.address();
        position = said.position();
    }

    public SignpostId id() {
        return id;
    }

    public SignpostWords said() {
        return new SignpostWords(kind, title, words, phone, email, address, position);
    }

    public long version() {
        return version;
    }
}
