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
import org.waymark.folder.PieceText;
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

    private Standard chosen;
    private String title;
    private String words;
    private String address;
    private String fresh;
    private long version;

    @PostConstruct
    void load() {
        if (id == null) {
            service.of(new PhaseId(phase));
            chosen = asked();
            fresh = PieceId.next().value();
            return;
        }
        PieceLine there = service.toChange(new PhaseId(phase), new PieceId(id));
        chosen = there.text().standard();
        title = there.text().title();
        words = there.text().words();
        address = there.text().address();
        version = there.version();
    }

    private Standard asked() {
        return Arrays.stream(Standard.values())
                .filter(one -> one.name().equals(standard))
                .findFirst()
                .orElse(Standard.PURPOSE);
    }

    public void keep() {
        var text = new PieceText(chosen, title, words, address);
        if (id == null) {
            service.add(new PhaseId(phase), new PieceId(fresh), text);
        } else {
            service.change(new PhaseId(phase), new PieceId(id), text, version);
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

    public String getChosen() {
        return chosen.name();
    }

    public void setChosen(String chosen) {
        this.chosen = Standard.valueOf(chosen);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
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
