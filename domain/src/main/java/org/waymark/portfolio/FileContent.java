package org.waymark.portfolio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Says by its content what a file is. What isn't on the short list, holds a program, or unpacks
 * into very much more than it is, is nothing.
 */
final class FileContent {
    private static final int HEAD = 16;
    private static final int MOST_TEXT = 2 * 1024 * 1024;
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;
    private static final int MOST_SAID = 256;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private FileContent() {}

    static Optional<FileKind> kindOf(Upload upload) throws IOException {
        try (InputStream in = new BufferedInputStream(upload.open())) {
            byte[] head = in.readNBytes(HEAD);
            if (begins(head, 0, "%PDF-")) {
                return Optional.of(FileKind.PDF);
            }
            if (begins(head, 0, "\u0089PNG\r\n\u001a\n")) {
                return Optional.of(FileKind.PNG);
            }
            if (begins(head, 0, "\u00ff\u00d8\u00ff")) {
                return Optional.of(FileKind.JPEG);
            }
            if (begins(head, 4, "ftyp")) {
                return Optional.of(FileKind.MP4);
            }
            if (begins(head, 0, "ID3") || isSoundFrame(head)) {
                return Optional.of(FileKind.MP3);
            }
        }
        Optional<FileKind> document = document(upload);
        return document.isPresent() ? document : text(upload);
    }

    private static boolean begins(byte[] head, int at, String signature) {
        byte[] sought = signature.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= at + sought.length
                && Arrays.equals(head, at, at + sought.length, sought, 0, sought.length);
    }

    /** The frame of MPEG audio, layer III. */
    private static boolean isSoundFrame(byte[] head) {
        return head.length > 1 && head[0] == (byte) 0xFF && (head[1] & 0xE6) == 0xE2;
    }

    /** An office document is a ZIP file, and says inside what it is. */
    private static Optional<FileKind> document(Upload upload) throws IOException {
        try (InputStream in = upload.open()) {
            if (!begins(in.readNBytes(4), 0, "PK\u0003\u0004")) {
                return Optional.empty();
            }
        }
        Set<String> names = new HashSet<>();
        String said = "";
        try (var zip = new ZipInputStream(upload.open())) {
            byte[] buffer = new byte[8192];
            long unpacked = 0;
            for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
                names.add(one.getName());
                if (names.size() == 1 && one.getName().equals("mimetype")) {
                    said = new String(zip.readNBytes(MOST_SAID), StandardCharsets.US_ASCII);
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || names.size() > MOST_ENTRIES) {
                        return Optional.empty();
                    }
                }
            }
        } catch (ZipException broken) {
            return Optional.empty();
        }
        return isProgram(names) ? Optional.empty() : named(names, said.strip());
    }

    private static boolean isProgram(Set<String> names) {
        return names.stream()
                .anyMatch(name -> name.endsWith("vbaProject.bin") || name.startsWith("Basic/"));
    }

    private static Optional<FileKind> named(Set<String> names, String said) {
        if (said.startsWith(OPEN_DOCUMENT)) {
            return switch (said.substring(OPEN_DOCUMENT.length())) {
                case "text" -> Optional.of(FileKind.ODT);
                case "spreadsheet" -> Optional.of(FileKind.ODS);
                case "presentation" -> Optional.of(FileKind.ODP);
                default -> Optional.empty();
            };
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(FileKind.DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(FileKind.XLSX);
        }
        return names.contains("ppt/presentation.xml")
                ? Optional.of(FileKind.PPTX)
                : Optional.empty();
    }

    /** Words in UTF-8 without the signs that only programs use, and no page of the web. */
    private static Optional<FileKind> text(Upload upload) throws IOException {
        if (upload.bytes() > MOST_TEXT) {
            return Optional.empty();
        }
        try (InputStream in = upload.open()) {
            String words =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(in.readNBytes(MOST_TEXT)))
                            .toString();
            boolean plain =
                    words.chars()
                            .allMatch(
                                    sign ->
                                            !Character.isISOControl(sign)
                                                    || "\t\r\n\f".indexOf(sign) >= 0);
            boolean markup = words.stripLeading().startsWith("<");
            return plain && !markup && !words.isBlank()
                    ? Optional.of(FileKind.TEXT)
                    : Optional.empty();
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
