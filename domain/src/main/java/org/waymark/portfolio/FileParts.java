package org.waymark.portfolio;

/** How a file is cut, so that neither a server nor the database ever holds it whole. */
final class FileParts {
    static final int BYTES = 1024 * 1024;

    private FileParts() {}

    static int countOf(long bytes) {
        return (int) ((bytes + BYTES - 1) / BYTES);
    }

    /**
     * What a part is bound to: a part of another file, at another place, or a file cut short
     * doesn't open.
     */
    static String place(EvidenceFile file, int position) {
        return file.id().value() + ":" + position + ":" + file.parts();
    }
}
