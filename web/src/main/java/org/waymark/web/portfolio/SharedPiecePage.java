package org.waymark.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.waymark.portfolio.EvidenceFileId;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.EvidenceSheet;
import org.waymark.portfolio.ShareId;
import org.waymark.portfolio.SharedWithMeService;

/** One piece that somebody shares, and its files. */
@Named
@RequestScoped
public class SharedPiecePage {
    @Inject @Param private String id;
    @Inject @Param private String piece;
    @Inject @Param private String file;
    @Inject SharedWithMeService shared;

    private EvidenceSheet sheet;

    public void download() throws IOException {
        var share = new ShareId(id);
        var its = new EvidenceId(piece);
        var sought = new EvidenceFileId(file);
        FileAnswer.send(
                shared.file(share, its, sought),
                position -> shared.part(share, its, sought, position));
    }

    public String getId() {
        return id;
    }

    public EvidenceSheet getSheet() {
        if (sheet == null) {
            sheet = shared.piece(new ShareId(id), new EvidenceId(piece));
        }
        return sheet;
    }
}
