package org.waymark.award;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.waymark.portfolio.FileLine;
import org.waymark.vault.SealedText;

/** A file of a piece in a snapshot; its content stands beside it in parts, sealed anew. */
@Entity
@Table(name = "award_file")
public class FrozenFile {
    @Id
    @Convert(converter = FrozenFileId.Column.class)
    private FrozenFileId id;

    @Convert(converter = FrozenPartId.Column.class)
    @Column(name = "part_id")
    private FrozenPartId part;

    private SealedText name;

    @Column(name = "media_type")
    private String mediaType;

    private long bytes;
    private int parts;

    protected FrozenFile() {}

    FrozenFile(FrozenPartId part, SealedText name, FileLine from, int parts) {
        this.id = FrozenFileId.next();
        this.part = part;
        this.name = name;
        this.mediaType = from.kind().mediaType();
        this.bytes = from.bytes();
        this.parts = parts;
    }

    /** What a part of it is bound to. */
    String place(int position) {
        return id.value() + ":" + position + ":" + parts;
    }

    public FrozenFileId id() {
        return id;
    }

    public FrozenPartId part() {
        return part;
    }

    public SealedText name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long bytes() {
        return bytes;
    }

    public int parts() {
        return parts;
    }
}
