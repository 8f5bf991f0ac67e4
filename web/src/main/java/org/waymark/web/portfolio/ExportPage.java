package org.waymark.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.waymark.portfolio.Archive;
import org.waymark.portfolio.ArchivePiece;
import org.waymark.portfolio.ArchiveService;
import org.waymark.portfolio.ArchiveSource;
import org.waymark.portfolio.DiarySheet;
import org.waymark.portfolio.EvidenceFileId;
import org.waymark.portfolio.FileService;
import org.waymark.portfolio.OwnProfileService;
import org.waymark.portfolio.OwnText;
import org.waymark.shared.Slice;
import org.waymark.web.text.Texts;

/** All of one's own portfolio as a file: to be read as PDF, or to be taken elsewhere. */
@Named
@RequestScoped
public class ExportPage implements ArchiveSource {
    @Inject ArchiveService archives;
    @Inject OwnProfileService profiles;
    @Inject FileService files;
    @Inject PortfolioOnPaper paper;
    @Inject Texts texts;

    public void pdf() throws IOException {
        paper.of(this, archives.owner().name(), archives.now())
                .writeTo(FileAnswer.begin("portfolio.pdf", "application/pdf").getOutputStream());
        FacesContext.getCurrentInstance().responseComplete();
    }

    public void archive() throws IOException {
        var archive = new Archive(this, archives.owner().name(), archives.now(), texts::of);
        archive.writeTo(FileAnswer.begin("portfolio.zip", "application/zip").getOutputStream());
        FacesContext.getCurrentInstance().responseComplete();
    }

    @Override
    public OwnText profile() {
        return profiles.mine();
    }

    @Override
    public Slice<ArchivePiece> pieces(String after) {
        return archives.pieces(after);
    }

    @Override
    public Slice<DiarySheet> diary(String after) {
        return archives.diary(after);
    }

    @Override
    public byte[] part(EvidenceFileId file, int position) {
        return files.part(file, position);
    }
}
