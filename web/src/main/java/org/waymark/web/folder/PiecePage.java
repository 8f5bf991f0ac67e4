package org.waymark.web.folder;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.folder.FolderService;
import org.waymark.folder.PieceId;
import org.waymark.folder.PieceLine;
import org.waymark.folder.Standard;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;

/** Putting a piece into the folder, or another text into a piece. */
@Named
@RequestScoped
public class PiecePage {
    @Inject @Param private String phase;
    @Inject @Param private String id;
    @Inject @Param private String standard;
    @Inject FolderService service;
    @Inject FolderWords folderWords;
    @Inject Toast toast;

    private TypedPiece typed;
    private String fresh;
    private long version;

    @PostConstruct
    void load() {
        if (id == null) {
            service.of(new PhaseId(phase));
            typed = new TypedPiece(asked());
            fresh = PieceId.next().value();
            return;
        }
        PieceLine there = service.toChange(new PhaseId(phase), new PieceId(id));
        typed = new TypedPiece(there.text());
        version = there.version();
    }

    private Standard asked() {
        return Arrays.stream(Standard.values())
                .filter(one -> one.name().equals(standard))
                .findFirst()
                .orElse(Standard.PURPOSE);
    }

    public void keep() {
        if (id == null) {
            service.add(new PhaseId(phase), new PieceId(fresh), typed.text());
        } else {
            service.change(new PhaseId(phase), new PieceId(id), typed.text(), version);
        }
        toast.say("folder.kept");
        Faces.redirect("coordinate/folder/index.xhtml?phase=%s", phase);
    }

    public List<Option> getStandards() {
        return Arrays.stream(Standard.values())
                .map(one -> Option.of(one.name(), folderWords.name(one)))
                .toList();
    }

    public String getPhase() {
        return phase;
    }

    public TypedPiece getTyped() {
        return typed;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
