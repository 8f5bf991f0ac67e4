package org.waymark.portfolio;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import org.waymark.form.Answers;

/** All of a portfolio for programs: the answers by the keys of their forms. */
final class ArchiveJson {
    private final Archive archive;
    private final JsonGenerator json;

    ArchiveJson(Archive archive, OutputStream out) {
        this.archive = archive;
        this.json = Json.createGenerator(new StaysOpen(out));
    }

    void write() {
        json.writeStartObject();
        json.write("format", "waymark-portfolio");
        json.write("version", 1);
        json.write("owner", archive.owner());
        json.write("made", archive.made().toString());
        answers("profile", archive.profile().answers());
        json.writeStartArray("evidence");
        archive.eachPiece(this::piece);
        json.writeEnd();
        json.writeStartArray("diary");
        archive.eachEntry(
                entry -> {
                    json.writeStartObject();
                    json.write("id", entry.id().value());
                    answers("answers", entry.answers());
                    json.writeEnd();
                });
        json.writeEnd();
        json.writeEnd();
        json.close();
    }

    private void piece(ArchivePiece piece) {
        EvidenceSheet sheet = piece.sheet();
        json.writeStartObject();
        json.write("id", sheet.id().value());
        json.write("kind", sheet.kind().name());
        json.write("formVersion", PortfolioForms.VERSION);
        answers("answers", sheet.answers());
        json.writeStartArray("tags");
        piece.tags().forEach(json::write);
        json.writeEnd();
        json.writeStartArray("files");
        for (FileLine file : sheet.files()) {
            json.writeStartObject();
            json.write("name", file.name());
            json.write("type", file.kind().mediaType());
            json.write("bytes", file.bytes());
            json.write("path", Archive.pathOf(file));
            json.writeEnd();
        }
        json.writeEnd();
        json.writeEnd();
    }

    private void answers(String name, Answers answers) {
        json.writeStartObject(name);
        for (String key : answers.keys()) {
            json.writeStartArray(key);
            answers.all(key).forEach(json::write);
            json.writeEnd();
        }
        json.writeEnd();
    }
}
