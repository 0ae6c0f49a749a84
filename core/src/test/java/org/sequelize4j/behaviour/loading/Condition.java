package org.sequelize4j.behaviour.loading;

import java.util.List;

/** A condition of a random find, as plain data. */
sealed interface Condition {
    enum Operator {
        EQ,
        NE,
        GT,
        GTE,
        LT,
        LTE,
        IN,
        NOT_IN,
        BETWEEN,
        NOT_BETWEEN,
        LIKE,
        NOT_LIKE,
        STARTS_WITH,
        CONTAINS,
        IS_NULL,
        NOT_NULL
    }

    enum Word {
        ALL,
        ANY,
        NONE
    }

    /** An attribute, perhaps of a row that to-one links lead to. */
    record Column(List<String> path, String attribute) {}

    record Comparison(Column column, Operator operator, List<Object> values) implements Condition {}

    record ColumnComparison(Column left, Operator operator, Column right) implements Condition {}

    record Group(Word word, List<Condition> parts) implements Condition {}

    record Related(String link, boolean none, List<Condition> parts) implements Condition {}
}
