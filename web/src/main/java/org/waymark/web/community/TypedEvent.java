package org.waymark.web.community;

import org.waymark.community.EventWords;
import org.waymark.community.GatheringAudience;
import org.waymark.community.GatheringKind;
import org.waymark.community.GatheringWords;
import org.waymark.web.tag.TypedSlot;

/** An event as it is being typed. */
public class TypedEvent {
    private static final int USUAL_MINUTES = 60;

    private GatheringKind kind = GatheringKind.NETWORK;
    private GatheringAudience audience = GatheringAudience.MEMBERS;
    private String theme;
    private String hosts;
    private Integer places;
    private String materials;
    private TypedSlot when = new TypedSlot(USUAL_MINUTES);
    private String place;
    private String link;
    private String words;

    TypedEvent() {}

    TypedEvent(EventWords said) {
        kind = said.kind();
        audience = said.audience();
        theme = said.theme();
        hosts = said.hosts();
        places = said.places();
        materials = said.materials();
        GatheringWords meeting = said.said();
        when = new TypedSlot(meeting.minutes());
        when.setDay(meeting.day());
        when.setTime(meeting.time());
        place = meeting.place();
        link = meeting.link();
        words = meeting.words();
    }

    EventWords words() {
        return new EventWords(
                kind,
                audience,
                theme,
                hosts,
                places,
                materials,
                new GatheringWords(
                        when.getDay(), when.getTime(), when.getMinutes(), place, link, words));
    }

    public GatheringKind getKind() {
        return kind;
    }

    public void setKind(GatheringKind kind) {
        this.kind = kind;
    }

    public GatheringAudience getAudience() {
        return audience;
    }

    public void setAudience(GatheringAudience audience) {
        this.audience = audience;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getHosts() {
        return hosts;
    }

    public void setHosts(String hosts) {
        this.hosts = hosts;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public TypedSlot getWhen() {
        return when;
    }
}
