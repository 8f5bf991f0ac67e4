package org.waymark.award;

import java.util.List;
import org.waymark.vault.SealedPart;

/** What was submitted, as it was. */
public interface Snapshots {
    void add(FrozenPart part);

    /** All of a submission, in their order. */
    List<FrozenPart> parts(SubmissionId id);

    /** A part of another submission isn't there. */
    FrozenPart requirePart(SubmissionId submission, FrozenPartId id);

    void add(FrozenFile file);

    /** Keeps a part at once; nothing of it stays in memory. */
    void addContent(FrozenFileId file, int position, SealedPart content);

    List<FrozenFile> files(FrozenPartId part);

    SealedPart content(FrozenFileId file, int position);
}
