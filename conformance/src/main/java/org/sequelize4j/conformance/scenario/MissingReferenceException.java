package org.sequelize4j.conformance.scenario;

/** A step refers to something that an earlier step, which failed, should have saved. */
public final class MissingReferenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MissingReferenceException(String message) {
        super(message);
    }
}
