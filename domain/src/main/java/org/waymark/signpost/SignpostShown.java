package org.waymark.signpost;

/** A signpost in the version that was read. */
public record SignpostShown(SignpostId id, SignpostWords said, long version) {
    static SignpostShown of(Signpost signpost) {
        return new SignpostShown(signpost.id(), signpost.said(), signpost.version());
    }
}
