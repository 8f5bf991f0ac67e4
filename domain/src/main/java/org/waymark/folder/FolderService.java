package org.waymark.folder;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.CurrentPerson;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.scheme.SchemeId;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/** A scheme's folder, read and filled by its coordinators together. */
@Stateless
public class FolderService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Folders folders;
    @Inject Clock clock;

    public FolderService() {}

    /** The folder of the phase's scheme. */
    @RolesAllowed(COORDINATOR)
    public Folder of(PhaseId phase) {
        SchemeId scheme = scheme(phase);
        return new Folder(
                phase,
                folders.schemeName(scheme),
                folders.held(scheme),
                folders.pieces(scheme).stream().map(Piece::line).toList());
    }

    @RolesAllowed(COORDINATOR)
    public PieceLine toChange(PhaseId phase, PieceId id) {
        return require(phase, id).line();
    }

    /**
     * Puts a piece in. Sent twice under one id it is put in once.
     *
     * @throws RuleBroken where the folder is full
     */
    @RolesAllowed(COORDINATOR)
    public void add(PhaseId phase, PieceId id, PieceText text) {
        SchemeId scheme = scheme(phase);
        if (folders.find(id).isPresent()) {
            require(phase, id);
            return;
        }
        if (folders.pieces(scheme).size() >= Folders.MOST) {
            throw new RuleBroken("folder.rule.full", Folders.MOST);
        }
        var piece = new Piece(id, scheme);
        piece.write(text, 0, UniversityTime.today(clock));
        folders.add(piece);
    }

    /**
     * @param seen the version that the coordinator had before them
     */
    @RolesAllowed(COORDINATOR)
    public void change(PhaseId phase, PieceId id, PieceText text, long seen) {
        require(phase, id).write(text, seen, UniversityTime.today(clock));
    }

    @RolesAllowed(COORDINATOR)
    public void remove(PhaseId phase, PieceId id) {
        folders.remove(require(phase, id));
    }

    private SchemeId scheme(PhaseId phase) {
        return phases.requireCoordinated(phase, me.id()).scheme();
    }

    private Piece require(PhaseId phase, PieceId id) {
        SchemeId scheme = scheme(phase);
        return folders.find(id)
                .filter(piece -> piece.scheme().equals(scheme))
                .orElseThrow(NotFound::new);
    }
}
