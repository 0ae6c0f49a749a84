package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.AttributeOptions;
import org.sequelize4j.TableColumns;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.AttributeOptionsBuilder;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.Given;
import org.sequelize4j.naming.Suggestion;
import org.sequelize4j.schema.KeyDescription;
import org.sequelize4j.type.DataType;

/** Collects the columns of a table without a model. */
final class TableColumnsBuilder implements TableColumns {
    private final Map<String, AttributeDeclaration> columns = new LinkedHashMap<>();
    private final List<KeyDescription> keys = new ArrayList<>();
    private @Nullable String comment;

    @Override
    public TableColumns column(String name, DataType type) {
        return column(name, type, options -> {});
    }

    @Override
    public TableColumns column(String name, DataType type, Consumer<? super AttributeOptions> options) {
        AttributeOptionsBuilder said = AttributeDeclaration.of(
                        Given.to("column(…)", name, "a name and a type"),
                        Given.to("column(…)", type, "a type, such as STRING"))
                .more();
        Given.lambda(options, "c -> c.allowNull(false)").accept(said);
        if (columns.putIfAbsent(name, said.build()) != null) {
            throw new DefinitionException(
                    "A table was given the column \"" + name + "\" twice; remove one of the two.");
        }
        return this;
    }

    @Override
    public TableColumns unique(String... names) {
        keys.add(new KeyDescription(null, known("unique(…)", names)));
        return this;
    }

    @Override
    public TableColumns uniqueKey(String name, String... names) {
        keys.add(new KeyDescription(
                Given.to("uniqueKey(…)", name, "the name of a key and its columns"), known("uniqueKey(…)", names)));
        return this;
    }

    private List<String> known(String place, String... names) {
        for (String name : names) {
            if (!columns.containsKey(name)) {
                throw new DefinitionException(place + " of a table names \"" + name
                        + "\", which is none of the columns before it: " + String.join(", ", columns.keySet()) + "."
                        + Suggestion.didYouMean(name, columns.keySet()));
            }
        }
        if (names.length == 0) {
            throw new DefinitionException(place + " of a table was given no columns; name at least one.");
        }
        return List.of(names);
    }

    List<KeyDescription> uniqueKeys() {
        return keys;
    }

    @Override
    public TableColumns comment(String comment) {
        this.comment = comment;
        return this;
    }

    Collection<AttributeDeclaration> columns() {
        if (columns.isEmpty()) {
            throw new DefinitionException("A table has at least one column, and createTable was told none.");
        }
        return columns.values();
    }

    @Nullable
    String comment() {
        return comment;
    }
}
