package org.waymark.web.folder;

import org.waymark.folder.PieceText;
import org.waymark.folder.Standard;

/** What stands of a piece, as it is being typed. */
public class TypedPiece {
    private Standard standard;
    private String title;
    private String words;
    private String address;

    TypedPiece(Standard standard) {
        this.standard = standard;
    }

    TypedPiece(PieceText there) {
        this(there.standard());
        title = there.title();
        words = there.words();
        address = there.address();
    }

    PieceText text() {
        return new PieceText(standard, title, words, address);
    }

    public String getStandard() {
        return standard.name();
    }

    public void setStandard(String standard) {
        this.standard = Standard.valueOf(standard);
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
}
