package org.waymark.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.partnership.Side;
import org.waymark.vault.SealedText;

/** What one of the two wrote while a request was open: a question, or an answer to one. */
@Entity
@Table(name = "match_remark")
public class Remark {
    @Id
    @Convert(converter = RemarkId.Column.class)
    private RemarkId id;

    @Column(name = "request_id")
    private RequestId request;

    @Enumerated(EnumType.STRING)
    private Side side;

    private SealedText words;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Remark() {}

    Remark(RequestParty by, SealedText words, Instant now) {
        this.id = RemarkId.next();
        this.request = by.request().id();
        this.side = by.side();
        this.words = words;
        this.writtenAt = now;
    }

    public RequestId request() {
        return request;
    }

    Side side() {
        return side;
    }

    SealedText words() {
        return words;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
