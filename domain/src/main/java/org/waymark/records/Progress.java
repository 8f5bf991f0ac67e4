package org.waymark.records;

/** Is told how far a file is applied. */
@FunctionalInterface
interface Progress {
    Progress UNWATCHED = (done, total) -> {};

    void tell(int done, int total);
}
