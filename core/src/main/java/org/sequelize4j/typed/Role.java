package org.sequelize4j.typed;

/** What one method of a typed interface is for; every instance method has exactly one role. */
sealed interface Role {
    /** Reads an attribute, whose accessor is declared with this type. */
    record Read(String attribute, Class<?> type) implements Role {}

    /** Sets an attribute; {@code type} is the accessor's. */
    record Write(String attribute, Class<?> type, boolean givesNothing) implements Role {}

    /** Reads or sets a record that several attributes make up. */
    record Embed(String name, boolean reads, boolean givesNothing) implements Role {}

    /** Gives the handle of an association. */
    record Relate(String alias) implements Role {}

    /** Reads what a query has computed under this name. */
    record Compute(String name, AggregateMember member, Class<?> type) implements Role {}

    /** Calls a relation method by its documented name. */
    record Mixin(String name, Class<?> type) implements Role {}

    /** Runs a default method. */
    record Behave(String name, DefaultBody body) implements Role {}

    /** Runs what every instance has, such as {@code save}. */
    record Inherit(Call call) implements Role {}
}
