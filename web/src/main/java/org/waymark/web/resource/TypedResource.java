package org.waymark.web.resource;

import org.waymark.resource.ResourceAudience;
import org.waymark.resource.ResourceKind;
import org.waymark.resource.ResourceWords;

/** A resource as it is being typed. */
public class TypedResource {
    private ResourceKind kind = ResourceKind.GUIDE;
    private ResourceAudience audience = ResourceAudience.MEMBERS;
    private boolean onlyThisPhase;
    private String theme;
    private String title;
    private String summary;
    private String words;
    private String address;

    TypedResource() {}

    TypedResource(ResourceWords said) {
        kind = said.kind();
        audience = said.audience();
        onlyThisPhase = said.onlyThisPhase();
        theme = said.theme();
        title = said.title();
        summary = said.summary();
        words = said.words();
        address = said.address();
    }

    ResourceWords words() {
        return new ResourceWords(
                kind, audience, onlyThisPhase, theme, title, summary, words, address);
    }

    public boolean isOnlyThisPhase() {
        return onlyThisPhase;
    }

    public void setOnlyThisPhase(boolean onlyThisPhase) {
        this.onlyThisPhase = onlyThisPhase;
    }

    public ResourceKind getKind() {
        return kind;
    }

    public void setKind(ResourceKind kind) {
        this.kind = kind;
    }

    public ResourceAudience getAudience() {
        return audience;
    }

    public void setAudience(ResourceAudience audience) {
        this.audience = audience;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
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
}
