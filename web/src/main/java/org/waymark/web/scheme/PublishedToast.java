package org.waymark.web.scheme;

import org.waymark.scheme.PhaseSetup;
import org.waymark.scheme.PhaseState;
import org.waymark.web.frame.Toast;

/** Says of a published phase whether it is open now or opens on its day. */
final class PublishedToast {
    private PublishedToast() {}

    static void say(Toast toast, PhaseSetup setup) {
        if (setup.waitsToOpen()) {
            toast.say(
                    "scheme.phase.waits.said",
                    setup.name(),
                    setup.dates().of(PhaseState.OPEN).orElse(null));
        } else {
            toast.say("scheme.phase.published", setup.name());
        }
    }
}
