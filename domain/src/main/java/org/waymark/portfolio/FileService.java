package org.waymark.portfolio;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.Vault;

/**
 * Files beside one's own evidence. A part is sealed and kept before the next is read, and opened
 * and handed on by itself, each time after asking anew whose it is.
 */
@Stateless
public class FileService {
    private static final String FIELD = "file";

    @Inject CurrentPerson me;
    @Inject Evidences evidences;
    @Inject EvidenceFiles files;
    @Inject FileLimits limits;
    @Inject Vault vault;
    @Inject Event<EvidenceSaysOtherwise> changed;
    @Inject Clock clock;

    public FileService() {}

    @RolesAllowed(STAFF)
    public int mostMegabytes() {
        return limits.fileMegabytes();
    }

    @RolesAllowed(STAFF)
    public void add(EvidenceId id, Upload upload) {
        Self self = me.self();
        Evidence evidence = evidences.requireOf(self.person(), id);
        if (upload == null || upload.bytes() == 0) {
            throw new RuleBroken("portfolio.rule.file-none").at(FIELD);
        }
        if (upload.bytes() > limits.fileBytes()) {
            throw new RuleBroken("portfolio.rule.file-large", limits.fileMegabytes()).at(FIELD);
        }
        if (files.of(id).size() >= FileLimits.FILES_OF_ONE_PIECE) {
            throw new RuleBroken("portfolio.rule.files-many", FileLimits.FILES_OF_ONE_PIECE)
                    .at(FIELD);
        }
        if (files.bytesOf(self.person()) + upload.bytes() > limits.portfolioBytes()) {
            throw new RuleBroken("portfolio.rule.files-large", limits.portfolioMegabytes())
                    .at(FIELD);
        }
        try {
            keep(self, evidence, upload);
        } catch (IOException broken) {
            throw new UncheckedIOException("A file could not be read", broken);
        }
        evidence.changed(clock.instant());
        changed.fire(new EvidenceSaysOtherwise(self.person(), id));
    }

    private void keep(Self self, Evidence evidence, Upload upload) throws IOException {
        FileKind kind =
                FileContent.kindOf(upload)
                        .orElseThrow(() -> new RuleBroken("portfolio.rule.file-kind").at(FIELD));
        String name = FileName.safe(upload.name(), kind);
        var file =
                new EvidenceFile(
                        evidence, kind, vault.seal(self, name), upload.bytes(), clock.instant());
        files.add(file);
        long left = upload.bytes();
        try (InputStream in = upload.open()) {
            for (int position = 0; position < file.parts(); position++) {
                byte[] part = in.readNBytes((int) Math.min(FileParts.BYTES, left));
                left -= part.length;
                files.addPart(
                        file.id(),
                        position,
                        vault.sealPart(self, part, FileParts.place(file, position)));
            }
            if (left != 0 || in.read() >= 0) {
                throw new IOException("not as long as it was said to be");
            }
        }
    }

    @RolesAllowed(STAFF)
    public void remove(EvidenceFileId id) {
        EvidenceFile file = mine(me.self(), id);
        evidences.requireOf(file.owner(), file.evidence()).changed(clock.instant());
        files.remove(file);
        changed.fire(new EvidenceSaysOtherwise(me.id(), file.evidence()));
    }

    @RolesAllowed(STAFF)
    public FileToRead open(EvidenceFileId id) {
        Self self = me.self();
        EvidenceFile file = mine(self, id);
        return file.toRead(vault.open(self, file.name()));
    }

    @RolesAllowed(STAFF)
    public byte[] part(EvidenceFileId id, int position) {
        Self self = me.self();
        EvidenceFile file = mine(self, id);
        return vault.openPart(self, files.part(id, position), FileParts.place(file, position));
    }

    private EvidenceFile mine(Self self, EvidenceFileId id) {
        return files.find(id)
                .filter(file -> file.owner().equals(self.person()))
                .orElseThrow(NotFound::new);
    }
}
