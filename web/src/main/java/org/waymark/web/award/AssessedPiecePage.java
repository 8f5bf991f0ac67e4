package org.waymark.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.waymark.award.AssessingService;
import org.waymark.award.FrozenFileId;
import org.waymark.award.FrozenFileToRead;
import org.waymark.award.FrozenPartId;
import org.waymark.award.PieceToRead;
import org.waymark.award.SubmissionId;
import org.waymark.web.portfolio.FileAnswer;

/** A piece of a snapshot, and its files, as a marker or examiner reads it. */
@Named
@RequestScoped
public class AssessedPiecePage {
    @Inject @Param private String id;
    @Inject @Param private String piece;
    @Inject @Param private String file;
    @Inject AssessingService assessing;

    private PieceToRead opened;

    public PieceToRead getPiece() {
        if (opened == null) {
            opened = assessing.piece(new SubmissionId(id), new FrozenPartId(piece));
        }
        return opened;
    }

    public void download() throws IOException {
        var its = new SubmissionId(id);
        var part = new FrozenPartId(piece);
        var sought = new FrozenFileId(file);
        FrozenFileToRead found = assessing.file(its, part, sought);
        FileAnswer.send(
                found.name(),
                found.mediaType(),
                found.bytes(),
                found.parts(),
                position -> assessing.part(its, part, sought, position));
    }

    public String getId() {
        return id;
    }
}
