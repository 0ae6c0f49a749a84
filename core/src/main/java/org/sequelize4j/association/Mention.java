package org.sequelize4j.association;

import org.jspecify.annotations.Nullable;

/** A name that a declaration speaks of, and in which role, so that all declarations that speak of it can be found. */
record Mention(Role role, String model, String name) {
    private enum Role {
        END,
        KEY,
        JUNCTION,
        ALIAS,
        COUPLE,
        INVERSE,
        UPKEEP,
        STEP
    }

    /** An association begins or ends there, or goes over it. */
    static Mention end(String model) {
        return new Mention(Role.END, model, "");
    }

    /** An association whose foreign key that model's table has. */
    static Mention key(String model) {
        return new Mention(Role.KEY, model, "");
    }

    /** A belongsToMany goes over it. */
    static Mention junction(String model) {
        return new Mention(Role.JUNCTION, model, "");
    }

    static Mention alias(String source, String alias) {
        return new Mention(Role.ALIAS, source, alias);
    }

    /** An association between the two that says no alias. */
    static Mention couple(String source, String target) {
        return new Mention(Role.COUPLE, source, target);
    }

    /** Something that names this alias of the model as its other half. */
    static Mention inverse(String model, String alias) {
        return new Mention(Role.INVERSE, model, alias);
    }

    /** A counter or a time in rows of the model that an association keeps right. */
    static Mention upkeep(String model, String attribute) {
        return new Mention(Role.UPKEEP, model, attribute);
    }

    /** A path that goes along an association of that alias. */
    static Mention step(String alias) {
        return new Mention(Role.STEP, "", alias);
    }

    /** A path, whatever it goes along. */
    static Mention path() {
        return new Mention(Role.STEP, "", "");
    }

    // By hand, for the first use of those that a record brings costs a program milliseconds of its start.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mention mention
                && role == mention.role
                && model.equals(mention.model)
                && name.equals(mention.name);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * role.hashCode() + model.hashCode()) + name.hashCode();
    }
}
