package org.waymark.folder;

import java.util.List;
import java.util.Optional;
import org.waymark.scheme.SchemeId;

/** The pieces of all schemes, and what is counted beside them. */
public interface Folders {
    /** So many pieces a folder holds at most. */
    int MOST = 200;

    String schemeName(SchemeId scheme);

    /** In the order of the standards, the newest of each first. */
    List<Piece> pieces(SchemeId scheme);

    Optional<Piece> find(PieceId id);

    void add(Piece piece);

    void remove(Piece piece);

    Held held(SchemeId scheme);
}
