package org.waymark.portfolio;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.waymark.form.Answers;
import org.waymark.form.Form;

/** A portfolio after Leap2A of July 2010, an Atom feed: what other portfolios take in. */
final class ArchiveLeap {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String LEAP = "http://terms.leapspecs.org/";
    private static final String ENTRY = "entry";

    private static final Map<EvidenceKind, String> TYPES =
            Map.of(
                    EvidenceKind.ACHIEVEMENT, "achievement",
                    EvidenceKind.REFLECTION, ENTRY,
                    EvidenceKind.COURSE, "activity",
                    EvidenceKind.CERTIFICATE, "achievement",
                    EvidenceKind.QUALIFICATION, "achievement",
                    EvidenceKind.POST, "activity");

    private final Archive archive;
    private final XMLStreamWriter xml;

    ArchiveLeap(Archive archive, OutputStream out) {
        this.archive = archive;
        try {
            this.xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(
                                    new StaysOpen(out), StandardCharsets.UTF_8.name());
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("A feed could not be begun", broken);
        }
    }

    void write() {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("rdf", RDF);
            xml.writeNamespace("leap2", LEAP);
            xml.writeNamespace("portfolio", "urn:waymark:portfolio:");
            element("leap2:version", "http://www.leapspecs.org/2010-07/2A/");
            element("id", "urn:waymark:portfolio:" + archive.made().toEpochMilli());
            element("title", archive.word("portfolio.archive.title") + ": " + archive.owner());
            element("updated", archive.made().toString());
            element("generator", "Waymark");
            xml.writeStartElement("author");
            element("name", archive.owner());
            xml.writeEndElement();
            OwnText profile = archive.profile();
            if (profile.isWritten()) {
                begin("profile", archive.owner(), "person", null);
                content(profile.form(), profile.answers());
                xml.writeEndElement();
            }
            archive.eachPiece(this::piece);
            archive.eachEntry(this::entry);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw refused(broken);
        }
    }

    private void piece(ArchivePiece piece) {
        EvidenceSheet sheet = piece.sheet();
        String id = "evidence-" + sheet.id().value();
        try {
            begin(
                    id,
                    sheet.title(),
                    TYPES.get(sheet.kind()),
                    sheet.answers().date(PortfolioForms.DATE).orElse(null));
            content(sheet.form(), sheet.answers());
            for (String tag : piece.tags()) {
                xml.writeEmptyElement("category");
                xml.writeAttribute("term", clean(tag));
            }
            for (FileLine file : sheet.files()) {
                link("leap2:has_evidence", "portfolio:file-" + file.id().value());
            }
            xml.writeEndElement();
            for (FileLine file : sheet.files()) {
                begin("file-" + file.id().value(), file.name(), "resource", null);
                xml.writeEmptyElement("content");
                xml.writeAttribute("type", file.kind().mediaType());
                xml.writeAttribute("src", Archive.addressOf(file));
                link("leap2:is_evidence_of", "portfolio:" + id);
                xml.writeEndElement();
            }
        } catch (XMLStreamException broken) {
            throw refused(broken);
        }
    }

    private void entry(DiarySheet entry) {
        try {
            begin("diary-" + entry.id().value(), entry.title(), ENTRY, entry.day());
            xml.writeStartElement("content");
            xml.writeAttribute("type", "text");
            xml.writeCharacters(clean(entry.text()));
            xml.writeEndElement();
            xml.writeEndElement();
        } catch (XMLStreamException broken) {
            throw refused(broken);
        }
    }

    private void begin(String id, String title, String type, LocalDate day)
            throws XMLStreamException {
        xml.writeStartElement(ENTRY);
        element("title", title);
        element("id", "portfolio:" + id);
        element("updated", archive.made().toString());
        xml.writeEmptyElement("rdf:type");
        xml.writeAttribute("rdf:resource", "leap2:" + type);
        if (day != null) {
            xml.writeStartElement("leap2:date");
            xml.writeAttribute("leap2:point", "end");
            xml.writeCharacters(day.toString());
            xml.writeEndElement();
        }
    }

    private void content(Form form, Answers answers) throws XMLStreamException {
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(
                clean(
                        form.questions()
                                .filter(question -> answers.has(question.key()))
                                .map(
                                        question ->
                                                question.label()
                                                        + "\n"
                                                        + ArchiveWords.said(
                                                                question, answers, archive::word))
                                .collect(Collectors.joining("\n\n"))));
        xml.writeEndElement();
    }

    private void link(String relation, String to) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", to);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /** Without the signs that XML can't hold. */
    private static String clean(String text) {
        return text.replaceAll(
                "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private static IllegalStateException refused(XMLStreamException broken) {
        return new IllegalStateException("A feed could not be written", broken);
    }
}
