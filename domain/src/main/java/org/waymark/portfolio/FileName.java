package org.waymark.portfolio;

/**
 * A name under which a file can be kept anywhere: no folders, no signs that steer a screen or a
 * system, and the ending of what the file really is.
 */
final class FileName {
    private static final int LONGEST = 100;

    private FileName() {}

    static String safe(String sent, FileKind kind) {
        String name = sent == null ? "" : sent;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name =
                name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "")
                        .replaceAll("[\\\\/:*?\"<>|;%]", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[. ]+|[. ]+$", "");
        String base = name.replaceAll("\\.[A-Za-z0-9]{1,5}$", "").strip();
        if (base.isEmpty()) {
            base = "file";
        }
        if (base.length() > LONGEST) {
            base = base.substring(0, base.offsetByCodePoints(0, base.codePointCount(0, LONGEST)));
        }
        return base + "." + kind.ending();
    }
}
