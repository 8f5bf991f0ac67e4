package org.waymark.web.refusal;

/** Looks through the wrappings that the server and Faces put around an exception. */
final class Causes {
    private static final int DEEP_ENOUGH = 30;

    private Causes() {}

    /** The outermost of these kinds among the exception and its causes, or null. */
    @SafeVarargs
    static Throwable first(Throwable thrown, Class<? extends Throwable>... kinds) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEP_ENOUGH; depth++) {
            for (Class<? extends Throwable> kind : kinds) {
                if (kind.isInstance(cause)) {
                    return cause;
                }
            }
            cause = cause.getCause();
        }
        return null;
    }
}
