package org.waymark.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Set;

/**
 * {@code <w:state of="#{page.state}"/>}: a state as a word, and as a colour that only repeats it.
 * Both stand in one text, so that the colour can't come without the word: the key is the enum's
 * feature, "state" and its name, as in {@code partnership.state.PartnershipState.ACTIVE =
 * ok|Active}. A word that is made of more is said directly: {@code <w:state tone="wait"
 * word="…"/>}. Tones are ok, wait, stop, info and none.
 */
@FacesComponent("org.waymark.State")
public class State extends Piece {
    private static final Set<String> TONES = Set.of("ok", "wait", "stop", "info");

    @Override
    void write(FacesContext faces, ResponseWriter out) throws IOException {
        String tone = text("tone");
        String word = text("word");
        if (attribute("of") instanceof Enum<?> state) {
            String text = texts().of(keyOf(state));
            tone = text.substring(0, Math.max(text.indexOf('|'), 0));
            word = text.substring(text.indexOf('|') + 1);
        }
        if (word == null) {
            return;
        }
        out.startElement("span", this);
        out.writeAttribute(
                "class", tone != null && TONES.contains(tone) ? "tag tag-" + tone : "tag", null);
        out.writeText(word, null);
        out.endElement("span");
    }

    /** The key of what a constant is called on screen. */
    public static String keyOf(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String packageName = type.getPackageName();
        String feature = packageName.substring(packageName.lastIndexOf('.') + 1);
        String name = type.getName().substring(packageName.length() + 1).replace('$', '.');
        return feature + ".state." + name + "." + constant.name();
    }

    /** What a constant is called on screen, without its tone. */
    public static String wordOf(Enum<?> constant) {
        String text = texts().of(keyOf(constant));
        return text.substring(text.indexOf('|') + 1);
    }
}
