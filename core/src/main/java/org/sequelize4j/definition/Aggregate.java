package org.sequelize4j.definition;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.naming.Names;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.FloatType;
import org.sequelize4j.type.IntegerType;

/** A value over the associated rows of one row, and what it is called unless it is given a name. */
public enum Aggregate {
    COUNT("Count"),
    EXISTS("Exists"),
    SUM("Sum"),
    MIN("Min"),
    MAX("Max"),
    AVG("Avg");

    private final String word;

    Aggregate(String word) {
        this.word = word;
    }

    /** Whether it is over the values of an attribute, and not over the rows themselves. */
    public boolean ofAttribute() {
        return this != COUNT && this != EXISTS;
    }

    /** Whether it can be over values of this type: sums and averages are over numbers. */
    public boolean takes(DataType type) {
        DataType stored = type.stored();
        return (this != SUM && this != AVG)
                || stored instanceof IntegerType
                || stored instanceof FloatType
                || stored instanceof DecimalType;
    }

    /** What asks a query for it, such as {@code withSum}. */
    public String method() {
        return "with" + word;
    }

    /** The annotation that reads it, such as {@code @SumOf}. */
    public String annotation() {
        return "@" + word + "Of";
    }

    /** As in {@code postsCount} and {@code ordersSumAmount}. */
    public String nameOf(String alias, @Nullable String attribute) {
        return alias + word + (attribute == null ? "" : Names.capitalize(attribute));
    }

    /** The call that asks for it, such as {@code withSum("orders", "amount")}. */
    public String call(String alias, @Nullable String attribute) {
        return method() + "(\"" + alias + (attribute == null ? "" : "\", \"" + attribute) + "\")";
    }

    /** The call that computes something under this name; empty when no association gives such a name. */
    public static Optional<String> callFor(ModelDefinition model, String name) {
        return model.associations().stream()
                .filter(association -> name != null && name.startsWith(association.as()))
                .flatMap(association -> Stream.of(values())
                        .flatMap(aggregate -> attributes(aggregate, association.targetModel())
                                .filter(attribute -> aggregate
                                        .nameOf(association.as(), attribute.orElse(null))
                                        .equals(name))
                                .map(attribute -> aggregate.call(association.as(), attribute.orElse(null)))))
                .findFirst();
    }

    private static Stream<Optional<String>> attributes(Aggregate aggregate, ModelDefinition target) {
        return aggregate.ofAttribute()
                ? target.storedAttributes().stream().map(Attribute::name).map(Optional::of)
                : Stream.of(Optional.empty());
    }
}
