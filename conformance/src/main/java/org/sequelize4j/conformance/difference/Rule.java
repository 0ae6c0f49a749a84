package org.sequelize4j.conformance.difference;

/**
 * A deliberate difference that can occur in any scenario: finds the places where Sequelize did its way, and puts our way there.
 * It changes what is expected only where its reason applies, never because something else happened.
 */
public interface Rule {
    /** A name in a few words. */
    String name();

    /** Why we do otherwise, in one sentence or two. */
    String reason();

    /** Puts our way into what is expected. */
    void apply(Expectation expectation);
}
