package org.waymark.award;

import java.util.Collection;
import java.util.List;
import org.waymark.vault.SealedPart;

/** What was submitted, as it was. */
public interface Snapshots {
    /** All of a submission, in one statement. */
    void addParts(Collection<FrozenPart> parts);

    /** All of a submission, in their order. */
    List<FrozenPart> parts(SubmissionId id);

    /** A part of another submission isn't there. */
    FrozenPart requirePart(SubmissionId submission, FrozenPartId id);

    /** All of a submission, in one statement; their content follows part by part. */
    void addFiles(Collection<FrozenFile> files);

    /** Keeps a part at once; nothing of it stays in memory. */
    void addContent(FrozenFileId file, int position, SealedPart content);

    List<FrozenFile> files(FrozenPartId part);

    SealedPart content(FrozenFileId file, int position);
}
