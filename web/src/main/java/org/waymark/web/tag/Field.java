package org.waymark.web.tag;

import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.waymark.web.text.Texts;

/**
 * {@code <w:field id="discussed" kind="long" label="…" hint="…" value="#{page.discussed}"/>}: a
 * label, a hint, what is to be put right, and the control, tied together for every kind. It must be
 * answered unless it is {@code optional}, which its label then says. A refusal that names the
 * field's id is shown at it.
 */
@FacesComponent("org.waymark.Field")
public class Field extends UIInput {
    private static final List<String> PASSED_ON =
            List.of(
                    "rows",
                    "min",
                    "max",
                    "step",
                    "maxlength",
                    "autocomplete",
                    "inputmode",
                    "spellcheck",
                    "accept",
                    "readonly",
                    "list");

    private Line line;

    public Field() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return Piece.FAMILY;
    }

    /** Outside of a form that is posted it only asks by the address, which a post keeps. */
    @Override
    public void decode(FacesContext faces) {
        if (isPosted()) {
            setSubmittedValue(Sent.of(faces, getClientId(faces), kind()));
        }
    }

    private boolean isPosted() {
        for (UIComponent around = getParent(); around != null; around = around.getParent()) {
            if (around instanceof UIForm) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        if (kind() == Kind.FILE) {
            return submitted instanceof Part part ? part : null;
        }
        ValueExpression value = getValueExpression("value");
        Class<?> type = value == null ? null : value.getType(faces.getELContext());
        try {
            return Typed.value(kind(), (String[]) submitted, type, getAttributes().get("options"));
        } catch (Typed.NotUnderstood notUnderstood) {
            String text = texts().of(notUnderstood.getMessage(), label());
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), notUnderstood);
        }
    }

    @Override
    public boolean isRequired() {
        return kind() != Kind.TICK
                && !isSet("optional")
                && !isOptionalWithItsGroup()
                && !Sent.isUnfinished();
    }

    @Override
    public String getRequiredMessage() {
        Object missing = getAttributes().get("missing");
        return missing != null ? missing.toString() : texts().of("frame.field.missing", label());
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        line = new Line(this, texts());
        line.kind = kind();
        line.id = getClientId(faces);
        line.label = label();
        line.hint = string("hint");
        line.error = error(faces, line.id);
        line.optional = isSet("optional");
        line.bare = isSet("bare");
        line.part = isSet("part");
        line.hiddenLabel = isSet("hiddenLabel");
        line.options = kind() == Kind.YES_NO ? yesNo() : options();
        line.values = shown();
        for (String name : PASSED_ON) {
            if (getAttributes().get(name) != null) {
                line.control.put(name, getAttributes().get(name));
            }
        }
        if (isSet("short")) {
            line.control.put("class", "input-short");
        }
        line.write(faces.getResponseWriter());
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (isRendered() && line != null) {
            ResponseWriter out = faces.getResponseWriter();
            line.end(out);
            line = null;
        }
    }

    private List<String> shown() {
        if (kind() == Kind.FILE) {
            return List.of();
        }
        return getSubmittedValue() instanceof String[] typed
                ? Arrays.asList(typed)
                : Typed.shown(getValue());
    }

    private List<Option> options() {
        return kind() == Kind.SELECT || kind().isGroup()
                ? Option.listOf(getAttributes().get("options"))
                : List.of();
    }

    static List<Option> yesNo() {
        return List.of(
                Option.of(true, texts().of("frame.field.yes")),
                Option.of(false, texts().of("frame.field.no")));
    }

    static String error(FacesContext faces, String id) {
        return faces.getMessageList(id).stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_ERROR)
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse(null);
    }

    private Kind kind() {
        return Kind.named(getAttributes().get("kind"));
    }

    private String label() {
        return String.valueOf(getAttributes().get("label"));
    }

    private String string(String name) {
        Object value = getAttributes().get(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    private boolean isSet(String name) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(name)));
    }

    /** {@code optional="group"}: the group's legend says so for all its parts. */
    private boolean isOptionalWithItsGroup() {
        return "group".equals(getAttributes().get("optional"));
    }

    private static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }
}
