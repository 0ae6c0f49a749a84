package org.sequelize4j.conformance.scenario;

/** A step calls a method that its target does not have. */
public final class NoSuchMethodNamedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchMethodNamedException(String method) {
        super(method + " is not a method");
    }
}
