package org.waymark.web.signpost;

import org.waymark.signpost.SignpostKind;
import org.waymark.signpost.SignpostWords;

/** What stands on a signpost, as it is being typed. */
public class TypedSignpost {
    private SignpostKind kind;
    private String title;
    private String words;
    private String phone;
    private String email;
    private String address;
    private Integer position = 1;

    TypedSignpost() {}

    TypedSignpost(SignpostWords said) {
        kind = said.kind();
        title = said.title();
        words = said.words();
        phone = said.phone();
        email = said.email();
        address = said.address();
        position = said.position();
    }

    SignpostWords said() {
        return new SignpostWords(kind, title, words, phone, email, address, position);
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
