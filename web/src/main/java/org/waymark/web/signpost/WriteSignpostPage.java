package org.waymark.web.signpost;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.signpost.SignpostId;
import org.waymark.signpost.SignpostKind;
import org.waymark.signpost.SignpostService;
import org.waymark.signpost.SignpostShown;
import org.waymark.signpost.SignpostWords;
import org.waymark.web.frame.Toast;

/** A signpost is written, changed or taken down. */
@Named
@RequestScoped
public class WriteSignpostPage {
    @Inject @Param private String id;
    @Inject @Param private Long seen;
    @Inject SignpostService service;
    @Inject Toast toast;

    private SignpostShown edited;
    private SignpostKind kind;
    private String title;
    private String words;
    private String phone;
    private String email;
    private String address;
    private Integer position = 1;

    @PostConstruct
    void load() {
        if (id == null) {
            return;
        }
        edited = service.toChange(new SignpostId(id));
        SignpostWords said = edited.said();
        kind = said.kind();
        title = said.title();
        words = said.words();
        phone = said.phone();
        email = said.email();
        address = said.address();
        position = said.position();
    }

    public void save() {
        var said = new SignpostWords(kind, title, words, phone, email, address, position);
        if (edited == null) {
            service.write(said);
        } else {
            service.change(edited.id(), said, getVersion());
        }
        back("signpost.write.done");
    }

    public void takeDown() {
        service.takeDown(edited.id(), getVersion());
        back("signpost.write.down.done");
    }

    private void back(String said) {
        toast.say(said);
        Faces.redirect("admin/signpost/index.xhtml");
    }

    public boolean isFresh() {
        return edited == null;
    }

    /** The version that this form was filled from. */
    public long getVersion() {
        return seen != null ? seen : edited == null ? 0 : edited.version();
    }

    public SignpostKind[] getKinds() {
        return SignpostKind.values();
    }

    public SignpostKind getKind() {
        return kind;
    }

    public void setKind(SignpostKind kind) {
        this.kind = kind;
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
