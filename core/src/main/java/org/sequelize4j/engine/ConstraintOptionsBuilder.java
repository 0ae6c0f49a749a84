package org.sequelize4j.engine;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.ConstraintOptions;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.Given;

/** Collects what is said of one constraint, which has to be of one kind. */
final class ConstraintOptionsBuilder implements ConstraintOptions {
    /** What a constraint demands, with the ending of the name that is derived for it. */
    enum Kind {
        UNIQUE("uk"),
        PRIMARY_KEY("pk"),
        FOREIGN_KEY("fk"),
        CHECK("ck"),
        DEFAULT("df");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }

    @Nullable
    Kind kind;

    List<String> columns = List.of();

    @Nullable
    String referenced;

    List<String> referencedColumns = List.of();
    OnDelete onDelete = OnDelete.DEFAULT;
    OnDelete onUpdate = OnDelete.DEFAULT;
    Consumer<? super Where<Row>> check = all -> {};

    @Nullable
    Object value;

    private @Nullable String name;

    @Override
    public ConstraintOptions unique(String... columns) {
        return of(Kind.UNIQUE, columns);
    }

    @Override
    public ConstraintOptions primaryKey(String... columns) {
        return of(Kind.PRIMARY_KEY, columns);
    }

    @Override
    public ConstraintOptions foreignKey(String... columns) {
        return of(Kind.FOREIGN_KEY, columns);
    }

    @Override
    public ConstraintOptions references(String table, String... columns) {
        referenced = Given.to("references(…)", table, "the name of a table and its columns");
        referencedColumns = List.of(columns);
        return this;
    }

    @Override
    public ConstraintOptions onDelete(OnDelete rule) {
        onDelete = Given.to("onDelete(…)", rule, "one of " + List.of(OnDelete.values()));
        return this;
    }

    @Override
    public ConstraintOptions onUpdate(OnDelete rule) {
        onUpdate = Given.to("onUpdate(…)", rule, "one of " + List.of(OnDelete.values()));
        return this;
    }

    @Override
    public ConstraintOptions check(Consumer<? super Where<Row>> condition) {
        check = Given.lambda(condition, "w -> w.where(\"age\").gte(0)");
        return of(Kind.CHECK);
    }

    @Override
    public ConstraintOptions defaultValue(String column, @Nullable Object value) {
        this.value = value;
        return of(Kind.DEFAULT, column);
    }

    @Override
    public ConstraintOptions name(String name) {
        this.name = Given.to("name(…)", name, "the name of a constraint");
        return this;
    }

    private ConstraintOptions of(Kind said, String... on) {
        if (kind != null) {
            throw new DefinitionException("A constraint was said to be " + kind + " and " + said
                    + "; add two constraints, one after the other.");
        }
        kind = said;
        columns = Stream.of(on)
                .map(column -> Given.to("A constraint", column, "names of columns"))
                .toList();
        if (columns.isEmpty() && said != Kind.CHECK) {
            throw new DefinitionException("A constraint of the kind " + said
                    + " was given no columns; name at least one, such as unique(\"email\").");
        }
        return this;
    }

    Kind kind() {
        if (kind == null) {
            throw new DefinitionException("addConstraint was not told which constraint: write unique(…), primaryKey(…),"
                    + " foreignKey(…), check(…) or defaultValue(…).");
        }
        return kind;
    }

    String nameIn(String table) {
        return name == null
                ? table + "_" + (columns.isEmpty() ? "" : String.join("_", columns) + "_") + kind().ending
                : name;
    }

    String target() {
        if (referenced == null) {
            throw new DefinitionException(
                    "A foreign key has to refer to something: write references(\"ships\", \"id\").");
        }
        return referenced;
    }
}
