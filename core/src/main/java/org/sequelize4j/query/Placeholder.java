package org.sequelize4j.query;

/**
 * A place in SQL where a value may go.
 *
 * @param name without the sign before it; empty where there is none
 */
record Placeholder(Kind kind, String name) {
    enum Kind {
        /** {@code ?} */
        QUESTION,
        /** {@code :name} */
        COLON,
        /** {@code $1} or {@code $name} */
        DOLLAR,
        /** {@code $$}, which stands for {@code $} where dollars are places. */
        ESCAPED_DOLLAR,
        /** A {@code ?} that compares what stands on both its sides. */
        OPERATOR
    }

    /** As it stands in the SQL. */
    String text() {
        return switch (kind) {
            case QUESTION, OPERATOR -> "?";
            case COLON -> ":" + name;
            case DOLLAR -> "$" + name;
            case ESCAPED_DOLLAR -> "$$";
        };
    }
}
