package org.waymark.folder;

import java.util.List;
import org.waymark.scheme.PhaseId;

/**
 * A scheme's folder.
 *
 * @param phase by which the coordinator came
 * @param pieces in the order of the standards, the newest of each first
 */
public record Folder(PhaseId phase, String scheme, Held held, List<PieceLine> pieces) {
    public Folder {
        pieces = List.copyOf(pieces);
    }

    public List<PieceLine> of(Standard standard) {
        return pieces.stream().filter(piece -> piece.text().standard() == standard).toList();
    }
}
