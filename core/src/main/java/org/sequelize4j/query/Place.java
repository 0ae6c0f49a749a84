package org.sequelize4j.query;

import org.sequelize4j.error.QueryException;

/** Where a query stands: some clauses make sense in some places only. */
enum Place {
    ROOT("a query"),
    INCLUDE("an include"),
    RELATION("the query of a relation"),
    JUNCTION("the junction's part of an include");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /** Refuses a clause of whole queries elsewhere. */
    void rootOnly(String clause) {
        if (this != ROOT) {
            throw new QueryException(clause + " belongs to the whole query; it cannot stand in " + words + ".");
        }
    }

    /** Refuses a clause of statements elsewhere. */
    void notNested(String clause) {
        if (this == INCLUDE || this == JUNCTION) {
            throw new QueryException(clause + " belongs to the whole query; it cannot stand in " + words + ".");
        }
    }

    /** Refuses what speaks of a junction where no association is followed. */
    void withJunctionOnly(String clause) {
        if (this != RELATION) {
            includeOnly(clause);
        }
    }

    /** Refuses a clause of includes elsewhere. */
    void includeOnly(String clause) {
        if (this != INCLUDE) {
            throw new QueryException(clause + " belongs into an include, such as include(\"ship\", s -> s." + clause
                    + "); it cannot stand in " + words + ".");
        }
    }

    /** Refuses what is about the rows of a junction elsewhere. */
    void junctionOnly(String clause) {
        if (this != JUNCTION) {
            throw new QueryException(clause + " belongs into the junction's part of an include, such as through(l -> l."
                    + clause + "); it cannot stand in " + words + ".");
        }
    }

    /** Refuses what the rows of a junction cannot be asked for. */
    void notJunction(String clause) {
        if (this == JUNCTION) {
            throw new QueryException(
                    clause + " cannot stand in " + words + ", which takes conditions, attributes and orders.");
        }
    }
}
