package org.sequelize4j.conformance.scenario;

/** A scenario uses a word that the runner does not know, or that the public API has no way to say. */
public final class UnsupportedWordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnsupportedWordException(String word) {
        super("unsupported: " + word);
    }
}
