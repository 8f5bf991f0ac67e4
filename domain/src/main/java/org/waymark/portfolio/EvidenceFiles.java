package org.waymark.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.vault.SealedPart;

/** The files of all evidence. */
public interface EvidenceFiles {
    void add(EvidenceFile file);

    /** Keeps a part at once; nothing of it stays in memory. */
    void addPart(EvidenceFileId file, int position, SealedPart content);

    Optional<EvidenceFile> find(EvidenceFileId id);

    SealedPart part(EvidenceFileId file, int position);

    List<EvidenceFile> of(EvidenceId evidence);

    /** Of these pieces, in one statement. */
    Map<EvidenceId, List<EvidenceFile>> ofEach(Collection<EvidenceId> evidence);

    /** How much of the database somebody's files take. */
    long bytesOf(PersonId owner);

    void remove(EvidenceFile file);
}
