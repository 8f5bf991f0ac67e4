package org.waymark.web.watch;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.waymark.watch.RecordsChangeId;
import org.waymark.watch.RecordsChangeLists.Line;
import org.waymark.watch.WatchService;
import org.waymark.watch.WatchService.OfImport;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** The pairs that the staff records touch, import by import. */
@Named
@RequestScoped
public class WatchPage {
    @Inject WatchService watch;
    @Inject Toast toast;
    @Inject Texts texts;

    private List<OfImport> imports;

    @PostConstruct
    void load() {
        imports = watch.open();
    }

    public void leaveSo(String id) {
        watch.leaveSo(new RecordsChangeId(id));
        toast.say("watch.left-so");
        again();
    }

    public void end(String id) {
        watch.end(new RecordsChangeId(id));
        toast.say("watch.ended");
        again();
    }

    private static void again() {
        Faces.redirect("coordinate/watch/index.xhtml");
    }

    public List<OfImport> getImports() {
        return imports;
    }

    public String what(Line line) {
        return texts.of("watch.what." + line.kind(), line.who(), line.other(), line.answerBy());
    }
}
