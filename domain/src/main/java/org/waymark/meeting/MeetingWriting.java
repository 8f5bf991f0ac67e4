package org.waymark.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.OwnWriting;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Written;
import org.waymark.people.PersonId;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/** Logs that nobody else wrote in, and private notes. */
@ApplicationScoped
public class MeetingWriting implements OwnWriting {
    private static final int MOST = 120;

    @Inject MeetingLists lists;
    @Inject FormShelf shelf;
    @Inject Vault vault;
    @Inject CurrentPerson me;

    protected MeetingWriting() {}

    @Override
    public List<Written> of(PairMember author) {
        List<Written> all = new ArrayList<>();
        for (MeetingLists.Page page :
                lists.written(author.partnershipId(), author.person(), MOST)) {
            var on = UniversityTime.dateOf(page.meeting().beginsAt().orElseThrow());
            Form form = shelf.form(page.log().form());
            if (isAlone(page.log(), author.person())) {
                String words = vault.open(author, page.log().answers());
                add(all, new Written(on, "meeting.written.log", answers(form, words)));
            }
            if (page.own() != null && page.own().note() != null) {
                String words = vault.open(me.self(), page.own().note());
                add(all, new Written(on, "meeting.written.note", answers(form, words)));
            }
        }
        return all;
    }

    private static boolean isAlone(MeetingLog log, PersonId author) {
        return log.writtenBy().equals(author) && log.changedBy().equals(author);
    }

    private static List<Written.Paragraph> answers(Form form, String json) {
        return Written.answers(form, Answers.fromJson(json));
    }

    private static void add(List<Written> all, Written one) {
        if (!one.paragraphs().isEmpty()) {
            all.add(one);
        }
    }
}
