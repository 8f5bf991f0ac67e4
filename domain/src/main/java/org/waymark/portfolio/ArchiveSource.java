package org.waymark.portfolio;

import org.waymark.shared.Slice;

/** What an archive is made of, a page or a part at a time. */
public interface ArchiveSource {
    OwnText profile();

    Slice<ArchivePiece> pieces(String after);

    Slice<DiarySheet> diary(String after);

    byte[] part(EvidenceFileId file, int position);
}
